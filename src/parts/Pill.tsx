'use client'
import type { Tone } from '../theme/index.js'
import { Text } from './Text.js'
import { useView } from './useView.js'

/** A word of judgement, with its colour. */
export function Pill({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const { loading } = useView()
  return (
    <span className="kpi-score-pill" data-tone={loading ? 'neutral' : tone}>
      <Text>{children}</Text>
    </span>
  )
}
