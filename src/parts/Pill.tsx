'use client'
import type { Tone } from '../theme/index.js'
import { BlockText } from './Text.js'
import { useView } from './useView.js'

/** A word of judgement, with its colour. */
export function Pill({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const { loading } = useView()
  return (
    <BlockText as="span" className="kpi-score-pill" data-tone={loading ? 'neutral' : tone}>
      {children}
    </BlockText>
  )
}
