// @vitest-environment node
// What holds for whatever is said of any metric: its name, its words and its numbers, in every situation and language.
import { describe, expect, test } from 'vitest'
import {
  describeCoverage,
  describeReason,
  describeResult,
  describeWarning,
  explain,
  explainNames,
  formatValue,
  nameOf,
} from '../../src/format/index.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import {
  evaluate,
  type Expression,
  type FactId,
  facts,
  type Metric,
  metrics,
  type Result,
} from '../../src/metrics/index.js'

type Given = Record<string, unknown>

function factsOf(formula: Expression): FactId[] {
  if (typeof formula === 'number') return []
  return typeof formula === 'string' ? [formula] : formula.of.flatMap(factsOf)
}

/** A plausible figure for every fact; parts are smaller than their wholes. */
const figure: Readonly<Partial<Record<FactId, unknown>>> = {
  followers: 12_504,
  followersStart: 12_000,
  followersGained: 940,
  followersLost: 436,
  impressions: 51_200,
  views: 48_000,
  reach: 20_480,
  reachFollowers: 8_192,
  interactions: 1_024,
  siteSessions: 9_000,
  sessions: 1_200,
  sessionTime: 108_000,
  watchTime: 7_380,
  videoViews: 410,
  spend: 180,
  revenue: 520,
  grossMargin: 300,
  mentions: 250,
  promoters: 60,
  passives: 20,
  detractors: 20,
  positiveMentions: 120,
  messages: 40,
  answered: 36,
  responseTimes: [60, 120, 300, 480, 900, 60, 240, 180, 420, 1800],
}
const figureOf = (fact: FactId) => figure[fact] ?? 64

const rowOf = (metric: Metric, figureFor: (fact: FactId) => unknown = figureOf): Given =>
  Object.fromEntries(factsOf(metric.formula).map((fact) => [fact, figureFor(fact)]))

const october = { date: '2026-10', brand: 'Aurora', channel: 'instagram', currency: 'USD' }
const day = (n: number): Given => ({ ...october, date: `2026-10-${String(n).padStart(2, '0')}` })
const days = (figures: (n: number) => Given): Given[] =>
  Array.from({ length: 31 }, (_, i) => ({ ...day(i + 1), ...figures(i + 1) }))

/** What can be the case, for any metric. */
const situations: Readonly<Record<string, (metric: Metric) => Given[]>> = {
  'all known': (metric) => [{ ...october, ...rowOf(metric) }],
  'all known, for posts': (metric) => [{ ...october, date: '2026-10-09', post: 'a', ...rowOf(metric) }],
  'all known, by the day': (metric) => days(() => rowOf(metric)),
  'nothing known': () => [october],
  'no rows': () => [],
  'all zero': (metric) => [{ ...october, ...rowOf(metric, (fact) => (fact === 'responseTimes' ? [0] : 0)) }],
  'three days lacking': (metric) => days((n) => (n > 28 ? {} : rowOf(metric))),
  'the first fact on three days lacking': (metric) =>
    days((n) => ({ ...rowOf(metric), ...(n > 28 && { [factsOf(metric.formula)[0] as string]: null }) })),
  'by the channel': (metric) => ['instagram', 'vk'].map((channel) => ({ ...october, channel, ...rowOf(metric) })),
  'each fact in a channel of its own': (metric) =>
    Object.entries(rowOf(metric)).map(([fact, value], i) => ({ ...october, channel: `channel ${i}`, [fact]: value })),
  'each fact on a day of its own': (metric) =>
    Object.entries(rowOf(metric)).map(([fact, value], i) => ({ ...day(i + 1), [fact]: value })),
  'contradicting rows': (metric) =>
    [1, 2].map((n) => ({ ...october, ...rowOf(metric, (fact) => (fact === 'responseTimes' ? [n] : n)) })),
  'text for numbers': (metric) => [{ ...october, ...rowOf(metric, () => 'many') }],
  'two currencies': (metric) =>
    ['USD', 'EUR'].map((currency) => ({ ...october, channel: currency, ...rowOf(metric), currency })),
  'half of the messages waiting': (metric) => [{ ...october, ...rowOf(metric), messages: 20 }],
  losses: (metric) => [{ ...october, ...rowOf(metric, (fact) => (fact === 'responseTimes' ? [5] : -3)) }],
}

const all = Object.values(metrics) as readonly Metric[]
const rival = { ...october, brand: 'Northwind', mentions: 750 }
const evaluated = (metric: Metric, rows: readonly Given[]): Result =>
  evaluate(metric, [...rows, ...(rows.length ? [rival] : [])], { own: 'Aurora' })

/** Each fact missing alone, and all situations. */
const resultsOf = (metric: Metric): [string, Result][] => [
  ...Object.entries(situations).map(([what, rows]): [string, Result] => [what, evaluated(metric, rows(metric))]),
  ...factsOf(metric.formula).map((fact): [string, Result] => [
    `without ${fact}`,
    evaluated(metric, [{ ...october, ...rowOf(metric), [fact]: undefined }]),
  ]),
]

const locales = { en, ru } as const

/** What never stands in a text for readers. */
const faults: Readonly<Record<string, RegExp>> = {
  id: new RegExp(
    `\\b(${Object.keys({ ...facts, ...metrics })
      .filter((id) => /[A-Z]/.test(id))
      .join('|')})\\b|_`,
  ),
  machine: /undefined|null|NaN|Infinity|\[object|[{}]|\(\)/,
  spaces: /\s\s|^\s|\s$|\s[,;:.)]|\(\s/,
  'hyphen for a minus': /(^|[\s(=–])-|-\d/,
  // What stands in brackets is a sentence of its own.
  'two colons': /:[^;.(]*:/,
  'lower case': /^[a-zа-яё]/,
}
const faultsOf = (text: string): string[] => [
  ...Object.keys(faults).filter((fault) => faults[fault]?.test(text)),
  ...(text.split('(').length === text.split(')').length ? [] : ['brackets']),
]

describe.each(Object.entries(locales))('%s', (tag, locale) => {
  test.each(all.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
    const options = { locale }
    expect(faultsOf(explainNames(metric, options))).toEqual([])
    expect(faultsOf(nameOf(id, options))).toEqual([])
    for (const [what, result] of resultsOf(metric)) {
      const text = explain(result, options)
      const reason = describeReason(result, options)
      const value = formatValue(result, options)
      const sentence = describeResult({ result }, options)
      const about = `${what}: ${text} | ${reason} | ${value} | ${sentence}`
      const warnings = result.warnings.map((warning) => describeWarning(warning, options))
      for (const one of [text, sentence, reason ?? '', ...warnings]) expect([one, ...faultsOf(one)]).toEqual([one])
      if (tag === 'en') expect(text + sentence, about).not.toMatch(/[а-яё]/i)
      if (result.known) {
        // The value that is printed is the one that every widget prints, and what is partial says so.
        const partial = result.coverage.known < result.coverage.expected
        // Channels that are missing, and messages that nobody answered, say more than the days.
        const isNamed = result.warnings.some(({ code }) => code === 'channels-missing' || code === 'answered')
        const note = partial && !isNamed ? ` (${describeCoverage(result.coverage, options)})` : ''
        if (partial && isNamed) expect(text, about).toMatch(/ = .+ \(.*\)$/)
        else expect(text.endsWith(` = ${value}${note}`), about).toBe(true)
        expect(sentence, about).toContain(value)
        expect(reason, about).toBeNull()
      } else {
        // No number comes out: at most a range.
        const [, out] = text.split(' = ')
        const range = result.between && typeof result.formula === 'object'
        expect(value === '—', about).toBe(!result.between)
        expect(out?.startsWith(`${value} (`) ?? 'nothing', about).toBe(range ? true : 'nothing')
        // What else is odd about the rows may follow.
        expect(sentence.startsWith(`${reason}`), about).toBe(true)
      }
    }
  })
})

test('every situation comes about, and every reason but that of a comparison', () => {
  const results = all.flatMap(resultsOf)
  const reasons = new Set(results.map(([, result]) => (result.known ? 'known' : result.reason)))
  expect([...reasons].sort()).toEqual(
    ['known', 'conflict', 'invalid', 'missing', 'mixed-currency', 'no-data', 'not-additive', 'zero-denominator'].sort(),
  )
  expect(results.some(([, result]) => !result.known && result.between)).toBe(true)
  expect(results.some(([, result]) => result.known && result.coverage.known === 28)).toBe(true)
  expect(all.length).toBeGreaterThan(100)
  expect(Object.keys(facts).every((fact) => fact === 'responseTimes' || fact in metrics)).toBe(true)
})

// The arithmetic that is shown must come out, units and all.
test('whoever calculates it again finds the same', () => {
  const units: Readonly<Record<string, number>> = { h: 3600, min: 60, s: 1 }
  const calculated = all.flatMap((metric) => {
    const result = evaluated(metric, [{ ...october, ...rowOf(metric) }])
    if (!result.known || typeof metric.formula === 'string') return []
    const code = explain(result, { value: false })
      .replace(/[$,]/g, '')
      .replace(/(?:\d+\u00a0(?:h|min|s)\u00a0?)+/g, (time) =>
        String(
          [...time.matchAll(/(\d+)\u00a0(h|min|s)/g)].reduce(
            (sum, [, n, unit]) => sum + Number(n) * (units[unit as string] as number),
            0,
          ),
        ),
      )
      .replace(/[−×÷]/g, (sign) => ({ '−': '-', '×': '*', '÷': '/' })[sign] as string)
    if (/[a-z]/i.test(code)) return []
    expect([metric.id, new Function(`return ${code}`)()]).toEqual([metric.id, expect.closeTo(result.value, 6)])
    return metric.id
  })
  expect(calculated.length).toBeGreaterThan(55)
})
