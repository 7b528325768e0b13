// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Count, Messages } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { facts, metrics } from '../../src/metrics/index.js'

const count: Count = (forms) => `7 ${forms.many ?? forms.other}`

/** What templates take, one set that any of them can work with. */
const given: readonly unknown[] = ['FIRST', 'SECOND', ['THIRD', 'FOURTH']]

/** Every text of a dictionary by its path; templates are filled in. */
function texts(messages: Messages): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value)
    else if (typeof value === 'function') found.set(path, String(value(...argumentsOf(path))))
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key)
  }
  walk(messages, '')
  return found
}

function argumentsOf(path: string): readonly unknown[] {
  if (path === 'days' || path === 'rows' || path === 'unanswered') return ['FIRST', count, 'THIRD']
  if (path === 'effect.chance') return [count, count, 'THIRD']
  if (/^(voice\.others|trend\.smoothed|scorecard\.(weeks|channels))$/.test(path)) return [count]
  if (path === 'score.met' || path === 'score.lost') return ['FIRST', count]
  if (path.startsWith('funnel.')) return ['FIRST', 'SECOND', 'THIRD', 'FOURTH']
  if (path === 'quarter') return [4, '2026']
  if (path === 'pace') return ['ahead', 'SECOND', 'THIRD']
  if (path.startsWith('operations.')) return ['FIRST', { count, percent: 90, cells: 'day' }]
  return given
}

/** Plural categories and names differ between languages. */
const shape = (messages: Messages) =>
  [...texts(messages).keys()].filter((path) => !/^(facts|metrics|points|effect\.earlier|dateTag)\b/.test(path)).sort()

describe.each([
  ['en', en],
  ['ru', ru],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['pt-BR', ptBR],
  ['ar-u-nu-latn', ar],
])('%s', (tag, messages) => {
  test('has the same keys as English', () => {
    expect(shape(messages)).toEqual(shape(en))
    expect(shape(messages).length).toBeGreaterThan(90)
  })

  test('says something everywhere, and nothing of the machine', () => {
    for (const [path, text] of texts(messages)) {
      expect([path, /^(comma|semicolon)$/.test(path) || (text.trim() === text && text.length > 0)]).toEqual([
        path,
        true,
      ])
      expect([path, /undefined|null|NaN|\[object|=>|\bfunction\b/.test(text)]).toEqual([path, false])
    }
  })

  test('says what it is given', () => {
    for (const path of [
      'between',
      'onDay',
      'during',
      'up',
      'down',
      'ofGoal',
      'aboveGoal',
      'belowGoal',
      'projected',
      'week',
    ]) {
      expect([path, texts(messages).get(path)]).toEqual([path, expect.stringMatching(/FIRST.*SECOND|SECOND.*FIRST/)])
    }
    for (const code of ['total-differs', 'residual']) {
      expect(texts(messages).get(`warnings.${code}`)).toMatch(/THIRD.*FOURTH/)
    }
  })

  test('says the same word in every state of a pace and on both sides of a goal', () => {
    const paces = (['ahead', 'behind', 'on-pace', null] as const).map((status) => messages.pace(status, 'V', 'D'))
    expect(new Set(paces).size).toBe(4)
    expect(paces.every((text) => text.includes('V') && text.includes('D') && !text.includes('null'))).toBe(true)
    expect(messages.aboveGoal('D', 'G', true)).not.toBe(messages.aboveGoal('D', 'G', false))
    expect(messages.aboveGoal('D', 'G', false)).not.toBe(messages.belowGoal('D', 'G', false))
  })

  test('numbers follow its tag', () => {
    expect(messages.tag).toBe(tag)
    expect(Intl.NumberFormat.supportedLocalesOf(messages.tag)).toEqual([tag])
  })

  test('has every plural form that its language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
    for (const forms of [messages.points, ...Object.values(messages.effect.earlier)])
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort())
  })

  test('names nothing that does not exist', () => {
    expect(Object.keys(messages.facts).filter((id) => !Object.hasOwn(facts, id))).toEqual([])
    expect(Object.keys(messages.metrics).filter((id) => !Object.hasOwn(metrics, id))).toEqual([])
  })

  test('writes no name twice', () => {
    const repeated = Object.entries(messages.metrics).filter(
      ([id, name]) => (messages.facts as Record<string, string>)[id] === name,
    )
    expect(repeated).toEqual([])
  })
})

test('English leaves out only names that are the id spelled out', () => {
  const spelled = (id: string) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  for (const [id, name] of Object.entries({ ...en.facts, ...en.metrics })) expect(name).not.toBe(spelled(id))
})

test.each([
  ['Russian', ru, /[а-яё]/],
  ['Arabic', ar, /^[ء-ي]/],
])('%s names everything, in its own script', (_, { facts: ofFacts, metrics: ofMetrics }, script) => {
  const names: Readonly<Record<string, string>> = { ...ofFacts, ...ofMetrics }
  for (const id of [...Object.keys(facts), ...Object.keys(metrics)])
    expect([id, names[id]]).toEqual([id, expect.stringMatching(script)])
})
