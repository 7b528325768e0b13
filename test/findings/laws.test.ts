// What holds of all findings, whatever the rows are.
import { expect, test } from 'vitest'
import { describeFinding, type Finding, findings } from '../../src/findings/index.js'
import { ru } from '../../src/locales/ru.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { plan } from '../../stories/fixtures/scorecard.js'
import fc from '../property.js'
import { anyQuery } from './anyQuery.js'
import { numbersIn, numbersSaid } from './numbers.js'

const withDetails = (all: readonly Finding[]): Finding[] => all.flatMap((one) => [one, ...withDetails(one.details)])
const allOf = ({ said, more, data }: ReturnType<typeof findings>) => withDetails([...said, ...more, ...data])

test('are the same in any order of rows, and again', () => {
  fc.assert(
    fc.property(anyQuery, fc.integer({ min: 1, max: 1e6 }), (query, seed) => {
      const rows = query.data as readonly object[]
      const shuffled = rows
        .map((row, i) => ({ row, key: ((i + 1) * seed * 7919) % 10007 }))
        .sort((a, b) => a.key - b.key)
      const found = findings(query)
      expect(findings({ ...query, data: shuffled.map(({ row }) => row) })).toEqual(found)
      expect(JSON.stringify(findings({ ...query, data: [...rows] }))).toBe(JSON.stringify(found))
    }),
    { numRuns: 12 },
  )
})

test('are plain JSON, of which a weight is its factors, in order', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const found = findings(query)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      for (const { weight, factors, results } of allOf(found)) {
        expect(weight).toBe(100 * factors.impact * factors.relevance)
        expect(factors.impact).toBeGreaterThanOrEqual(0)
        expect(factors.impact).toBeLessThanOrEqual(1)
        expect(results.every(({ metric }) => typeof metric === 'string')).toBe(true)
      }
      const weights = found.said.filter(({ kind }) => kind !== 'score').map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      const ids = allOf(found).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 25 },
  )
})

test('print no number but those that they carry, and end without a stop', () => {
  const check = (finding: Finding) => {
    const { head, sentence, evidence, question } = describeFinding(finding, { currency: 'USD' })
    const known = numbersIn(finding, 'USD')
    for (const text of [sentence, evidence ?? ''])
      for (const number of numbersSaid(text))
        expect({ text, number, isKnown: known.has(number) }).toEqual({ text, number, isKnown: true })
    const russian = describeFinding(finding, { locale: ru, currency: 'USD' })
    for (const said of [sentence, russian.sentence, evidence ?? 'X', russian.evidence ?? 'X', head, russian.head]) {
      expect(said).not.toBe('')
      expect(said.replace(/п\.п\.$/, 'п')).not.toMatch(/undefined|NaN|null|\[object|\.\.|[.;:,]$|—/)
      expect(said.charAt(0)).toBe(said.charAt(0).toLocaleUpperCase())
    }
    if (question !== null) expect(question).toMatch(/\?$/)
  }
  for (const asOf of ['2026-10-31', '2026-10-17'])
    allOf(
      findings({
        data: portfolio,
        period: '2026-10',
        asOf,
        own: 'Aurora',
        currency: 'USD',
        plan,
        show: ['costPerLead', 'interactions'],
      }),
    ).forEach(check)
  fc.assert(
    fc.property(anyQuery, (query) => allOf(findings(query)).forEach(check)),
    { numRuns: 60 },
  )
})

test('say all missed goals, and besides as many as are asked for', () => {
  fc.assert(
    fc.property(anyQuery, fc.integer({ min: 0, max: 8 }), (query, most) => {
      const all = findings(query, { most: 100 })
      const { said, more, held } = findings(query, { most })
      const missed = all.said.filter(({ kind, values }) => kind === 'goal' && values['state'] === 'missed')
      expect(said).toEqual(expect.arrayContaining(missed))
      const others = said.filter(({ kind }) => kind !== 'score')
      expect(others.length).toBeLessThanOrEqual(
        Math.max(most, missed.length + all.said.filter((one) => one.values['state'] === 'out-of-reach').length),
      )
      expect([...said, ...more].map(({ id }) => id).sort()).toEqual(all.said.map(({ id }) => id).sort())
      // Days beyond the two that are said are counted in these, and held whatever `most` is.
      const idsHeld = (some: typeof held) => some.flatMap(({ id, why }) => (why === 'most' ? id : []))
      expect(idsHeld(held)).toEqual([...idsHeld(all.held), ...more.map(({ id }) => id)])
    }),
    { numRuns: 15 },
  )
})
