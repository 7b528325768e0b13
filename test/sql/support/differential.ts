// The same questions of raw rows and of the rows that a warehouse makes of them, and how often the answers differ.
import { isDeepStrictEqual } from 'node:util'
import type { DateSpan, DateString, Row } from '../../../src/metrics/index.js'
import { resolveWindow } from '../../../src/metrics/index.js'
import {
  profileQuery,
  type ReduceOptions,
  reduceQuery,
  rowsFrom,
  type RowSource,
  witnessesFrom,
} from '../../../src/sql/index.js'
import { differencesOfGroups, differencesOfWindows, type KnownDifference } from './knownDifferences.js'
import { type Asked, boundsOf, moreCuts, type Need, type Question, questionsFor, windows } from './questions.js'
import { laws } from './knowsLess.js'
import { chanceFrom, type Vocabulary, vocabularies } from './randomSets.js'
import { loadSets, rowsBySet } from './reducedSets.js'
import { comparable, differences } from './sameResult.js'
import { run, type Warehouse } from './warehouse.js'

/** A way to reduce rows. */
export interface Mode {
  readonly name: string
  readonly options: Partial<ReduceOptions>
  /** Only the days of the windows are read. */
  readonly isOfWindows: boolean
  /** Days between the bounds of windows come together. */
  readonly isCut?: boolean
  /** A profile of all days stands beside the rows. */
  readonly profiled: boolean
  /** What it loses, so that a question that needs it cannot be asked. */
  readonly loses: readonly Need[]
  /** What it knows less of: the answer to a question that needs it says less, and nothing else. */
  readonly lessens: readonly Need[]
  readonly known: readonly KnownDifference[]
}

const each: Mode = {
  name: 'each',
  options: {},
  isOfWindows: false,
  profiled: false,
  loses: ['last reading'],
  lessens: [],
  known: [],
}
const grouped: Mode = {
  ...each,
  name: 'grouped',
  options: { posts: 'grouped', campaigns: 'grouped' },
  lessens: ['each post'],
  known: differencesOfGroups,
}

const cut: Mode = {
  ...each,
  name: 'cuts',
  isCut: true,
  loses: [...each.loses, 'facts of each day'],
  lessens: ['each post', 'each day', 'days of all brands'],
  known: differencesOfGroups,
}

/** The same with the days of the windows only, and a profile of all. */
const ofWindows = (mode: Mode): Mode => ({
  ...mode,
  name: `${mode.name}, days of windows`,
  isOfWindows: true,
  profiled: true,
  loses: [...mode.loses, 'all days'],
  known: [...mode.known, ...differencesOfWindows],
})

export const modes: readonly Mode[] = [
  each,
  { ...each, name: 'each, with a profile', profiled: true, loses: [] },
  ofWindows(each),
  grouped,
  ofWindows(grouped),
  { ...cut, name: 'cuts, with a profile', profiled: true, loses: ['facts of each day'] },
  ofWindows(cut),
]

export interface Tally {
  sets: number
  /** How many of each function. */
  readonly asked: Record<string, number>
  answers: number
  results: number
  /** To the last bit. */
  identical: number
  readonly different: string[]
}

export const newTally = (): Tally => ({ sets: 0, asked: {}, answers: 0, results: 0, identical: 0, different: [] })

/** Sets that are loaded together and asked about the same windows. */
export interface Batch {
  readonly seeds: readonly number[]
  readonly vocabulary: Vocabulary
  readonly asked: Asked & { readonly period: NonNullable<Asked['period']> }
  /** Where days are cut, in a mode that does. */
  readonly cuts: readonly DateString[]
  /** How many metrics are asked for of each set, beside all other questions. */
  readonly metrics: number
}

/** The sets from a seed on, in batches: each vocabulary and each window comes again and again. */
export function batchesOf(
  sets: number,
  { perBatch, first = 0, metrics = 3 }: { perBatch: number; first?: number; metrics?: number },
): Batch[] {
  return Array.from({ length: Math.ceil(sets / perBatch) }, (_, i) => {
    const round = Math.floor(i / vocabularies.length)
    const asked = windows[(i + round) % windows.length] as Batch['asked']
    const more = moreCuts[(i + 2 * round) % moreCuts.length] as readonly DateString[]
    return {
      seeds: Array.from({ length: Math.min(perBatch, sets - i * perBatch) }, (__, n) => first + i * perBatch + n),
      vocabulary: vocabularies[i % vocabularies.length] as Vocabulary,
      asked,
      cuts: [...boundsOf(spansOf(asked)), ...more],
      metrics,
    }
  })
}

/** What the warehouse makes of sets in a mode, set by set. */
export async function rowsOfMode(
  warehouse: Warehouse,
  { vocabulary, asked, cuts }: Batch,
  mode: Mode,
  sources: readonly RowSource[],
): Promise<ReadonlyMap<number, readonly Row[]>> {
  const base = { dialect: warehouse.dialect, sources, metrics: vocabulary.metrics, brands: 'all' } as const
  const query = reduceQuery({
    ...base,
    dates: mode.isOfWindows ? spansOf(asked) : 'all',
    ...mode.options,
    ...(mode.isCut && { cuts }),
  })
  const profile = profileQuery(base)
  const rows = rowsFrom(query, await run(warehouse, query))
  return rowsBySet(mode.profiled ? [...rows, ...witnessesFrom(profile, await run(warehouse, profile))] : rows)
}

/** Puts the questions to the raw rows of each set and to what the warehouse makes of them in each mode. */
export async function compareBatch(
  warehouse: Warehouse,
  batch: Batch,
  asModes: readonly Mode[],
  tallyOf: (mode: Mode) => Tally,
): Promise<void> {
  const { vocabulary } = batch
  const { sets, sources } = await loadSets(warehouse, batch.seeds, vocabulary)
  const reduced: (readonly [Mode, ReadonlyMap<number, readonly Row[]>])[] = []
  for (const mode of asModes) reduced.push([mode, await rowsOfMode(warehouse, batch, mode, sources)])
  for (const set of sets) {
    const chance = chanceFrom(set.seed * 31 + 7)
    // Some sets are asked about all that there is.
    const days = chance.chance(0.15) && asModes.some(({ isOfWindows }) => !isOfWindows) ? {} : batch.asked
    const asked = reduced.filter(([{ known }]) => !known.some(({ isIn }) => isIn?.(set.rows)))
    for (const [mode] of asked) tallyOf(mode).sets++
    for (const question of questionsFor(batch, set, days, chance)) {
      const raw = once(() => question.ask(set.rows))
      for (const [mode, bySet] of asked) {
        if (!canBeAsked(question, mode, batch)) continue
        const ours = question.ask(bySet.get(set.seed) ?? [])
        compareAnswers(tallyOf(mode), set.seed, question, [raw(), ours], mode)
      }
    }
  }
  for (const { table } of sources) await warehouse.all(`DROP TABLE ${table}`)
}

const canBeAsked = ({ needs, bounds }: Question, mode: Mode, { cuts }: Batch): boolean =>
  !needs.some((need) => mode.loses.includes(need)) && (!mode.isCut || bounds.every((bound) => cuts.includes(bound)))

function compareAnswers(
  tally: Tally,
  seed: number,
  { name, of, needs }: Question,
  answers: readonly [raw: unknown, ours: unknown],
  { known, lessens }: Mode,
): void {
  tally.answers++
  tally.asked[of] = (tally.asked[of] ?? 0) + 1
  tally.results += resultsIn(answers[0])
  // Most are equal as they stand, and then nothing that may differ has to be left out of both.
  if (isDeepStrictEqual(...answers)) return void tally.identical++
  const [raw, ours] = answers.map((one) => comparable(one, known, of))
  if (isDeepStrictEqual(raw, ours)) return void tally.identical++
  const law = needs.some((need) => lessens.includes(need)) && laws[of]
  const found = law ? law(raw as never, ours as never) : differences(raw, ours)
  if (found.length)
    tally.different.push(
      `set ${seed}: ${name}\n${found
        .slice(0, 3)
        .map((one) => `  ${JSON.stringify(one)}`)
        .join('\n')}`,
    )
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}

/** How many results an answer holds: a series has one for each point. */
function resultsIn(answer: unknown): number {
  if (typeof answer !== 'object' || !answer) return 0
  const own = 'definition' in answer && 'inputs' in answer ? 1 : 0
  return own + Object.values(answer).reduce<number>((sum, one) => sum + resultsIn(one), 0)
}

/** The days of the windows, as a host asks for them: those of the period that are over, and those that it is compared with. */
function spansOf({ period, asOf, compareTo = 'previous' }: Batch['asked']): DateSpan[] {
  const data = [{ date: '2026-10-01', likes: 1 }]
  const { elapsed, current, previous } = resolveWindow({ data, period, ...(asOf && { asOf }), compareTo })
  return [elapsed, current, previous].flatMap((one) => (one ? [{ from: one.from, to: one.to }] : []))
}
