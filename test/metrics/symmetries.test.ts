// @vitest-environment node
// What may be done to rows without changing a number, and what changes all of them alike. For all metrics.
import { describe, expect, test, vi } from 'vitest'
import {
  type DateSpan,
  type DateString,
  evaluate,
  facts,
  type FactId,
  type MetricId,
  metrics,
  type Result,
  type Row,
} from '../../src/metrics/index.js'
import { measureOf } from '../../src/metrics/model/result.js'
import fc from '../property.js'
import { anyRow, anyRows, factsOfRows, settled } from './anyRows.js'
import { day } from './october.js'

// Longer than a law may search for the smallest rows that break it.
vi.setConfig({ testTimeout: 60_000 })

/** Every metric that the rows have a fact of. */
const asked = (Object.keys(metrics) as MetricId[]).filter((id) =>
  factsOfRows.some((fact) => JSON.stringify(metrics[id].formula).includes(`"${fact}"`)),
)
const several = fc.uniqueArray(fc.constantFrom(...asked), { minLength: 8, maxLength: 8 })

/** The rows with each value replaced. */
const mapFacts = (rows: readonly Row[], by: (value: number, fact: FactId) => number): Row[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]: [string, unknown]) => {
          if (!(key in facts)) return [key, value]
          const one = (number: unknown) => (typeof number === 'number' ? by(number, key as FactId) : number)
          return [key, Array.isArray(value) ? value.map(one) : one(value)]
        }),
      ) as Row,
  )

/** A result’s number: the value or the bounds, each times `factor`; or the reason. */
const numbers = (result: Result, factor = 1): unknown =>
  result.known
    ? result.value * factor
    : [result.reason, result.between?.map((end) => (end === null ? null : end * factor)) ?? null]

describe.each([
  ['money', 'currency', 'another currency, at four to one'],
  ['duration', 'seconds', 'quarters of a second'],
] as const)('%s', (unit, of, text) => {
  test(`in ${text}, is four times as much, and every other number the same`, () => {
    fc.assert(
      fc.property(anyRows, several, (rows, ids) => {
        const other = mapFacts(rows, (value, fact) => (facts[fact].unit === of ? 4 * value : value))
        for (const id of ids) {
          const factor = metrics[id].unit === unit ? 4 : 1
          expect(numbers(evaluate(id, other)), id).toEqual(numbers(evaluate(id, rows), factor))
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('nothing changes', () => {
  /** What both come to, but for the warnings, which are of all the data. */
  const same = (
    rows: readonly Row[],
    others: readonly Row[],
    ids: readonly MetricId[],
    said = (text: string) => text,
  ) => {
    for (const id of ids) {
      const [before, after] = [rows, others].map((of) => ({ ...evaluate(id, of, { own: 'Aurora' }), warnings: [] }))
      expect(settled([after])).toEqual(settled([before]).map(said))
    }
  }

  test('when channels, campaigns and posts have other names', () => {
    // The other way round in the alphabet. Of several reasons, or ways to the number, the one told is that of the first.
    const names = { instagram: 'zen', vk: 'telegram', autumn: 'spring', p1: 'q2', p2: 'q1' }
    const renamed = (text: string) =>
      Object.entries(names).reduce((all, [name, other]) => all.replaceAll(`"${name}"`, `"${other}"`), text)
    const told = (id: MetricId, rows: readonly Row[]) => {
      const { known, coverage, per, ...result } = evaluate(id, rows)
      // Of which channels it is, is no part of what is measured.
      const definition = measureOf(result)
      return {
        id,
        known,
        coverage,
        per,
        definition,
        ...('value' in result ? { value: result.value } : { between: result.between }),
      }
    }
    fc.assert(
      fc.property(anyRows, several, (rows, ids) => {
        const others = JSON.parse(renamed(JSON.stringify(rows)))
        for (const id of ids) expect(told(id, others)).toEqual(told(id, rows))
      }),
      { numRuns: 300 },
    )
  })

  test('but the dates, when everything happens four weeks later', () => {
    const later = (date: DateString) => new Date(Date.parse(date) + 28 * 86_400_000).toISOString().slice(0, 10)
    const moved = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, later)
    fc.assert(
      fc.property(anyRows, several, (rows, ids) => {
        const dated = rows.map((row) => (row.date === '2026-10' ? { ...row, date: '2026-W41' } : row))
        const others = dated.map(({ date, observedAt, ...row }) => ({
          ...row,
          ...(typeof observedAt === 'string' && { observedAt: moved(observedAt) }),
          date:
            typeof date === 'object' && date !== null
              ? { from: later((date as DateSpan).from), to: later((date as DateSpan).to) }
              : (date?.replace(/W(\d\d)/, (_, week) => `W${Number(week) + 4}`).replace(/^\d{4}-\d\d-\d\d$/, later) ??
                null),
        }))
        same(dated, others, ids, moved)
      }),
      { numRuns: 100 },
    )
  })

  test('when the facts of a thing come in two rows instead of one', () => {
    fc.assert(
      fc.property(anyRows, several, (rows, ids) => {
        const placed = rows.map((row) => ({ date: day(4), ...row, absent: null }))
        const halves = placed.flatMap((row) =>
          [0, 1].map(
            (half) =>
              Object.fromEntries(Object.entries(row).filter(([key], i) => !(key in facts) || i % 2 === half)) as Row,
          ),
        )
        same(placed, halves, ids)
      }),
      { numRuns: 150 },
    )
  })

  test('when a fact comes along that the metric does not name', () => {
    fc.assert(
      fc.property(anyRows, several, fc.constantFrom('videoStarts', 'promoters', 'watchTime'), (rows, ids, fact) => {
        const others = rows.map((row) => ({ ...row, [fact]: 7 }))
        same(
          rows,
          others,
          ids.filter((id) => !JSON.stringify(metrics[id].formula).includes(`"${fact}"`)),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('when a competitor’s rows come along, but for share of voice', () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyRow), several, (rows, others, ids) => {
        // How far a span was read says up to when anything is known, which is for all brands.
        const own = rows.map((row) => ({ ...row, brand: 'Aurora', observedAt: null }))
        const dates = rows.map(({ date }) => date ?? null)
        const competitor = others.slice(0, rows.length).map((row, i) => ({
          ...row,
          brand: 'Borealis',
          date: dates[i] ?? null,
          observedAt: null,
          provisional: false,
        }))
        same(
          own,
          [...own, ...competitor],
          ids.filter((id) => id !== 'shareOfVoice'),
        )
      }),
      { numRuns: 150 },
    )
  })
})
