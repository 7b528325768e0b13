import { type Funnel, funnel, type NumberFactId, resolveWindow } from '../../metrics/index.js'
import { boundsOf } from '../../metrics/model/result.js'
import { rowsIn } from '../../metrics/store/read.js'
import { type InputOf, sayingOf, type SelectionProps } from '../../parts/index.js'
import { type FunnelLayout, layOut, roomFor } from './geometry.js'
import type { ReachFunnelProps } from './ReachFunnel.js'
import { type FunnelWords, wordsFor } from './words.js'

export type FunnelQuestion = InputOf<ReachFunnelProps, keyof SelectionProps>

/** All that the funnel knows: its stages, how large they are drawn, and what is said of them. */
export interface FunnelReading extends Funnel {
  readonly layout: FunnelLayout
  readonly words: FunnelWords
  /** From which room on the stages stand side by side, and their figures are in full. */
  readonly columnsFrom: number | undefined
  readonly fullFrom: number | undefined
}

/** @throws for misuse: a stage that is no fact, a period that is no date */
export function readFunnel(question: FunnelQuestion): FunnelReading {
  const { stages, target, scale } = question
  // A row by itself is read once for all.
  const data = rowsIn(question.data)
  const found = funnel(data, question)
  const layout = layOut(
    found.stages.map(({ result, rate, of, nested }) => ({
      between: boundsOf(result),
      rate: rate && boundsOf(rate.current),
      base: found.stages.findIndex(({ fact }) => fact === of),
      nested,
    })),
    scale === 'auto' ? undefined : scale,
  )
  const labels = new Map((stages ?? []).flatMap(({ fact, label }) => (label ? [[fact, label]] : [])))
  const targets = new Map(
    Object.entries(target ?? {}).flatMap(([fact, goal]) =>
      goal === undefined || goal === null ? [] : [[fact as NumberFactId, goal]],
    ),
  )
  const words = wordsFor(found, {
    ...sayingOf(question),
    notation: question.notation,
    scale: layout.scale,
    period: resolveWindow({ ...question, data }).current,
    targets,
    labels,
  })
  const room = (figure: 'figure' | 'short') =>
    roomFor(
      words.texts.map(({ name, rate, delta, cost, goal, reason, ...text }) => ({
        figure: text[figure],
        texts: [name, rate, `↑ ${delta?.text ?? ''}`, cost, goal, reason],
      })),
    )
  return { ...found, layout, words, columnsFrom: room('short'), fullFrom: room('figure') }
}
