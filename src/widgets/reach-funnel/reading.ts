import { type Funnel, funnel, type NumberFactId } from '../../metrics/index.js'
import type { InputOf, SelectionProps } from '../../parts/index.js'
import { type FunnelLayout, layOut } from './geometry.js'
import type { ReachFunnelProps } from './ReachFunnel.js'
import { type FunnelWords, wordsFor } from './words.js'

export type FunnelQuestion = InputOf<ReachFunnelProps, keyof SelectionProps>

/** All that the funnel knows: its stages, how large they are drawn, and what is said of them. */
export interface FunnelReading extends Funnel {
  readonly layout: FunnelLayout
  readonly words: FunnelWords
}

/** @throws for misuse: a stage that is no fact, a period that is no date */
export function readFunnel(question: FunnelQuestion): FunnelReading {
  const { data, stages, target } = question
  const found = funnel(data, question)
  const layout = layOut(
    found.stages.map(({ result, of, nested }) => ({
      value: result.known ? result.value : null,
      between: result.known ? undefined : result.between,
      base: found.stages.findIndex(({ fact }) => fact === of),
      nested,
    })),
  )
  const labels = new Map((stages ?? []).flatMap(({ fact, label }) => (label ? [[fact, label]] : [])))
  const targets = new Map(
    Object.entries(target ?? {}).flatMap(([fact, goal]) =>
      goal === undefined || goal === null ? [] : [[fact as NumberFactId, goal]],
    ),
  )
  return { ...found, layout, words: wordsFor(found, { ...question, isLog: layout.isLog, targets, labels }) }
}
