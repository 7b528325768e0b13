// @vitest-environment node
// Whatever comes in, nothing throws, and what comes out is plain JSON: no NaN, no Infinity, no −0, nothing undefined.
import { expect, test } from 'vitest'
import {
  aggregate,
  attainment,
  campaignEffect,
  compare,
  evaluate,
  type FactId,
  isFact,
  type Metric,
  type MetricId,
  metrics,
  pace,
  payout,
  resolveWindow,
  type Row,
  type Rows,
  score,
  shareOfVoice,
  type Warning,
} from '../../src/metrics/index.js'
import { describeWarning } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { anyDataFrom, extremes, factIds, numbers } from './anyData.js'

/** how many inputs are tried: FUZZ=20000 is quick, SEED=random others. */
const INPUTS = Number(process.env.FUZZ ?? 60_000)
const SEED = Number(process.env.SEED ?? 20261017) || Math.floor(Math.random() * 2 ** 32)

/** Where something stands that is no plain JSON; `''` where nothing does. Makes nothing, so that it costs little. */
function strangeIn(value: unknown): string {
  if (typeof value === 'number') return value - value !== 0 || Object.is(value, -0) ? `: ${value}` : ''
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return ''
  if (typeof value !== 'object') return `: ${typeof value}`
  for (const key in value) {
    if (key === 'fact' && !isFact(String((value as { fact: unknown }).fact))) return '.fact: no fact'
    const found = strangeIn((value as Record<string, unknown>)[key])
    if (found) return `.${key}${found}`
  }
  return ''
}

test('the test’s own scan finds what it looks for', () => {
  expect([{ a: [1, { b: -0 }] }, [Number.NaN], { a: undefined }, { a: { b: [Infinity] } }].map(strangeIn)).toEqual([
    '.a.1.b: 0',
    '.0: NaN',
    '.a: undefined',
    '.a.b.0: Infinity',
  ])
  expect([{ fact: 'likes' }, { fact: { op: 'plus' } }, { fact: 'lykes' }].map(strangeIn)).toEqual([
    '',
    '.fact: no fact',
    '.fact: no fact',
  ])
  expect(strangeIn({ a: [0, '', null, { b: true, c: [-1e308] }] })).toBe('')
})

const ways: Readonly<Record<string, readonly FactId[]>> = {
  interactions: ['likes', 'comments'],
  followersStart: ['followers', 'followersGained'],
}
const everyMetric = (Object.keys(metrics) as MetricId[]).map((id) => {
  const metric: Metric = metrics[id]
  const text = JSON.stringify([metric.formula, metric.bases])
  const facts = factIds.filter((fact) => text.includes(`"${fact}"`))
  return {
    id,
    bases: ['start', ...Object.keys(metric.bases ?? {})] as 'start'[],
    // There is no sum over cells over the period.
    over: text.includes('Cells') ? undefined : ('period' as const),
    facts: facts.flatMap((fact) => [fact, ...(ways[fact] ?? [])]),
  }
})
type Asked = (typeof everyMetric)[number]

const { below, pick, data: anyData } = anyDataFrom(SEED)
const own = 'Aurora'
const week = { period: '2026-W41', asOf: '2026-10-08' } as const
const weeks = resolveWindow({ data: [], ...week })
const october = resolveWindow({ data: [], period: '2026-10', asOf: '2026-10-08' })
const windowOf = (data: Rows) => resolveWindow({ data, compareTo: pick(['previous', 'year', 'none']) })
const plan = { points: [[0, 0] as const, [0.8, 0.5] as const, [1, 1] as const] }
const lineOf = (row: Row) => ({
  id: 'likes',
  weight: pick(numbers),
  attainment: row?.likes ?? null,
  ...pick([null, row]),
})

/** All that can be asked, with how often of about a thousand times. */
const questions: readonly (readonly [times: number, ask: (of: Asked, data: Rows) => unknown])[] = [
  [450, ({ id }, data) => evaluate(id, data)],
  [120, ({ id }, data) => evaluate(id, data, week)],
  [120, ({ id, over }, data) => evaluate(id, data, { own, over })],
  [50, ({ id, bases }, data) => evaluate(id, data, { base: pick(bases) })],
  [40, (_, data) => aggregate(data, { own })],
  [20, (_, data) => aggregate(data, { split: 'channel', period: '2026-W41' })],
  [10, (_, data) => aggregate(data, { every: 'day', period: '2026-W41' })],
  [40, (_, data) => windowOf(data)],
  [40, ({ id }, data) => compare(id, data, weeks)],
  [20, ({ id }, data) => compare(id, data, windowOf(data))],
  [20, ({ id }, data) => compare(id, data, weeks, { previous: anyData([]) })],
  [40, ({ id }, data) => pace(id, data, { target: pick(numbers), window: october })],
  [20, ({ id }, data) => pace(id, data, { target: pick(extremes), window: windowOf(data) })],
  [40, ({ id }, data) => attainment(evaluate(id, data), pick(numbers), { better: pick(['higher', 'lower']) })],
  [20, (_, data) => score([data].flat().map(lineOf), { missing: pick(['block', 'zero', 'redistribute']) })],
  [10, () => payout(pick(below(2) ? numbers : extremes), plan)],
  [1, ({ id }, data) => campaignEffect(data, { metrics: id, event: '2026-10-10', events: ['2026-10-03'], own })],
  [15, (_, data) => shareOfVoice(data, { own, by: pick(['mentions', 'reach', 'interactions']) })],
]
const turns = questions.flatMap(([times, ask]) => Array.from({ length: times }, () => ask))

const languages = [en, ru, de, es, fr, ptBR, ar]

/** What is said of a warning in some language as no reader should hear it. */
const unreadable = (warning: Warning): string | undefined =>
  languages
    .map((locale) => describeWarning(warning, { locale }))
    .find((words) => !words || /\[object|undefined|NaN|=>/.test(words))

test(`of ${INPUTS.toLocaleString('en')} inputs none throws, and all that comes out is plain JSON`, {
  timeout: 600_000,
}, () => {
  const wrong: string[] = []
  let known = 0
  const heard = new Set<string>()
  for (let i = 0; i < INPUTS && wrong.length < 5; i++) {
    const of = everyMetric[i % everyMetric.length] as Asked
    const ask = pick(turns)
    const data = anyData(of.facts)
    const tell = (what: string) => wrong.push(`${what}: ${ask}, ${of.id}, ${JSON.stringify(data)}, SEED=${SEED}`)
    try {
      const answer = ask(of, data)
      const found = strangeIn(answer)
      if (found) tell(found)
      const { known: isKnown, warnings = [] } = answer as { known?: boolean; warnings?: readonly Warning[] }
      if (isKnown) known++
      for (const warning of warnings) {
        const { code, fact, facts = [], values = [] } = warning
        const kind = `${code} ${fact} ${facts} ${values.length}`
        const words = heard.has(kind) ? undefined : unreadable(warning)
        if (words !== undefined) tell(`"${words}"`)
        heard.add(kind)
      }
      if (i % 1000) continue
      const text = JSON.stringify(answer)
      for (const copy of [structuredClone(answer), JSON.parse(text)])
        if (JSON.stringify(copy) !== text) tell(`another copy ${text}`)
    } catch (error) {
      tell(String((error as Error).stack))
    }
  }
  expect(wrong).toEqual([])
  // Most of it makes no sense, but not all.
  expect(known / INPUTS).toBeGreaterThan(0.15)
})
