// @vitest-environment node
// What a card shows of points adds up to the score it shows: 100, less what is lost, with what is won.
import { describe, expect, test } from 'vitest'
import { describeScore } from '../../src/format/index.js'
import { type CardReading, type PlanRow, readCard } from '../../src/metrics/analysis/readCard.js'
import { type Row, type ScoreRow, score } from '../../src/metrics/index.js'
import { describeFinding, type Finding } from '../../src/findings/index.js'
import { score as scoreKind } from '../../src/findings/kinds/score.js'
import type { Study } from '../../src/findings/study/study.js'
import { cardWords } from '../../src/parts/cardWords.js'
import { rowWords } from '../../src/parts/rowWords.js'
import { textOf } from '../../src/widgets/scorecard-comparison/words.js'
import fc from '../property.js'

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('−', '-')
const days = (count: number, facts: Row): Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: `2026-10-${`0${i + 1}`.slice(-2)}`, channel: 'ig', ...facts }))
const read = (data: Row[], plan: readonly PlanRow[], more: object = {}): CardReading =>
  readCard({ data, plan, period: '2026-10', missing: 'block', bonus: undefined, ...more })
const shown = (card: CardReading) => {
  const words = cardWords(card, {})
  return {
    value: plain(words.value),
    lost: card.rows.map((row) => plain(words.lost(row))),
    won: plain(words.won),
    sentence: plain(words.sentence),
  }
}
const tenths = (text: string) => Math.round(Number.parseFloat(text || '0') * 10)

describe('a month that is not over', () => {
  const plan: readonly PlanRow[] = [
    { metric: 'leads', target: 100, weight: 50 },
    { metric: 'responseTime', target: 1_800, weight: 30 },
    { metric: 'conversions', target: 20, weight: 20 },
  ]
  const month: Row[] = [{ date: '2026-10', channel: 'ig', responseTimes: [2_160] }]

  // 93 of 100 is 46.5; 1 − 6 ÷ 30 = 80% × 30 = 24; 31 of 20 counts as 120% × 20 = 24: 94.5 = 100 − 3.5 − 6 + 4.
  test('shows what a goal without a pace keeps the score from, since it is in it', () => {
    const card = read([...days(10, { leads: 3, conversions: 1 }), ...month], plan, { asOf: '2026-10-10' })
    const { value, lost, won } = shown(card)
    expect({ value, lost, won }).toEqual({
      value: '94.5%',
      lost: ['-3.5', '-6.0', '0.0'],
      won: '4.0 points won above 100%',
    })
    expect(plain(rowWords(card, {}).standing(card.rows[1]!))).toBe('Counts as 80% so far')
  })

  // Of five days nothing is foreseen from one that is missing: all is so far, and nobody has lost what can still come.
  test('says nothing of points where all is so far', () => {
    const card = read([...days(9, { leads: 3, conversions: 3 }), ...month], plan, { asOf: '2026-10-10' })
    expect(card.isSoFar).toBe(true)
    const { lost, won } = shown(card)
    expect(lost).toEqual(['—', '—', '0.0'])
    expect(won).toBe('')
    // Neither does a report: 80% and 110%, and no answer of these has a pace.
    const times = [1_800, 2_400].map((target): PlanRow => ({ metric: 'responseTime', target, weight: 1 }))
    const answers = read(month, times, { asOf: '2026-10-10' })
    expect(answers.isSoFar).toBe(true)
    expect(found(answers)).toContain('Score 95% so far')
    expect(found(answers)).not.toContain('won')
  })
})

// Reach of two weeks is between 600 and 1,000 people, of 1,000: 60 to 100%. 30 of 25 leads count as 120%.
test('a score that is a range says between what points are lost, and what is won', () => {
  const data: Row[] = [
    { date: { from: '2026-10-01', to: '2026-10-15' }, channel: 'ig', reach: 600 },
    { date: { from: '2026-10-16', to: '2026-10-31' }, channel: 'ig', reach: 400 },
    { date: '2026-10', channel: 'ig', leads: 30 },
  ]
  const plan: readonly PlanRow[] = [
    { metric: 'reach', target: 1_000, weight: 50 },
    { metric: 'leads', target: 25, weight: 50 },
  ]
  // 50 × 60% + 50 × 120% = 90 = 100 − 20 + 10, and 50 + 60 = 110 = 100 − 0 + 10.
  const { value, lost, won, sentence } = shown(read(data, plan))
  expect({ value, lost, won }).toEqual({
    value: '90–110%',
    lost: ['-20.0 – 0.0', '0.0'],
    won: '10.0 points won above 100%',
  })
  expect(sentence).toContain('10.0 points won above 100%')
  // A team has what may be lost beside what is won, too: −20 – 0 + 10.
  const { lost: ofTeam, tip } = textOf(read(data, plan), 'Ann', {})
  for (const text of [ofTeam, tip.lines?.find(({ id }) => id === 'lost')?.value ?? ''])
    expect(plain(text)).toBe('Reach -20.0 – 0.0; 10.0 points won above 100%')
})

/** What is said of a score in a report, a mail and a message, with what it lists below. */
const found = (card: CardReading): string => {
  const [draft] = scoreKind({ card, hold: () => {} } as unknown as Study)
  const sentences = [draft, ...(draft?.details ?? [])].map((one) => describeFinding(one as unknown as Finding).sentence)
  return plain(sentences.join('. ')).replace(/[\u2066-\u2069]/g, '')
}

const parts = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 60 }), reached: fc.integer({ min: 0, max: 1_400 }) }),
  { minLength: 1, maxLength: 7 },
)

test('whatever the plan: as it is read, to the tenth', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(10, 31), (all, over) => {
      const plan = all.map(({ weight }, i): PlanRow => ({ metric: 'leads', label: `${i}`, target: 0, weight }))
      // Each row aims at something else, so that it attains what it should: 310 leads in all.
      const aims = all.map(({ reached }, i) => ({ ...plan[i]!, target: 310_000 / Math.max(1, reached) }))
      const { value, lost, won } = shown(read(days(over, { leads: 10 }), aims))
      const all_ = lost.reduce((sum, one) => sum + tenths(one), 0)
      // Beside goals of which none loses any, what is won is in the score alone.
      if (all_ < 0) expect(1000 + all_ + tenths(won)).toBe(tenths(value))
      else expect(tenths(value)).toBeGreaterThanOrEqual(1000)
    }),
  )
})

test('a report says of each goal the points that the card has', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const card = read(
        days(31, { leads: 10 }),
        all.map(({ weight, reached }, i) => ({
          metric: 'leads' as const,
          label: `goal ${'abcdefg'[i]}`,
          target: 310_000 / Math.max(1, reached),
          weight,
        })),
      )
      const words = cardWords(card, {})
      const ofCard = new Map(card.rows.map((row) => [row.plan.label, plain(words.lost(row))]))
      const said = [...found(card).matchAll(/(goal \w):? (-\d+\.\d)/gi)]
      for (const [, name = '', points] of said) expect(points).toBe(ofCard.get(name.toLowerCase()))
      if (words.losses.length) expect(said.length).toBeGreaterThan(0)
    }),
  )
})

test('and none is lost by a goal that is reached, nor much more than it is', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const card = read(
        days(31, { leads: 10 }),
        all.map(({ weight, reached }, i) => ({
          metric: 'leads' as const,
          label: `${i}`,
          target: 310_000 / Math.max(1, reached),
          weight,
        })),
      )
      const { lost } = shown(card)
      for (const [i, { scored }] of card.rows.entries())
        expect(Math.abs(tenths(lost[i]!) / 10 + (scored.pointsLost ?? 0) * 100)).toBeLessThan(
          scored.pointsLost ? 0.1 : 1e-9,
        )
    }),
  )
})

test('a sentence and the table beside it have the same points', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const rows = all.map(({ weight, reached }, i): ScoreRow => ({ id: `k${i}`, weight, attainment: reached / 1000 }))
      const said = plain(describeScore(score(rows), { arithmetic: false }))
      const won = /([\d.]+) points won/.exec(said)?.[1]
      const value = /^Score ([\d.]+)%/.exec(said)?.[1] ?? ''
      const lagging = [...said.matchAll(/\(([\d.]+) points lost\)/g)].reduce(
        (sum, [, one = '']) => sum + tenths(one),
        0,
      )
      const isAll = rows.every(({ attainment }) => Number(attainment) < 0.8 || Number(attainment) >= 1)
      if (isAll && lagging) expect(1000 - lagging + tenths(won ?? '')).toBe(tenths(value))
    }),
  )
})
