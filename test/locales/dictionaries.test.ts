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

const count: Count = (forms) => `7 ${forms.many ?? forms.other}`.trim()

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
  // Words of reports are looked at in reportWords.test.ts.
  const { reports: _, ...ofWidgets } = messages
  walk(ofWidgets, '')
  return found
}

function argumentsOf(path: string): readonly unknown[] {
  if (path === 'days' || path === 'rows' || path === 'unanswered') return ['FIRST', count, 'THIRD']
  if (path === 'effect.chance') return [count, count, 'THIRD']
  if (
    /^(bar\.lastDays|effect\.relatives|voice\.others|trend\.(smoothed|more)|calendar\.(posts|untimed)|scorecard\.(weeks|channels)|board\.(noFormat|more\.\w+))$/.test(
      path,
    )
  )
    return [count]
  if (path === 'score.met' || path === 'score.lost' || path === 'score.onTrack') return ['FIRST', count]
  if (path === 'caveats.more' || path === 'caveats.noneAnswered' || path === 'score.won') return [count]
  if (path === 'caveats.ofAnswered') return ['FIRST', count]
  if (path === 'caveats.implausible') return ['FIRST', 'SECOND', 'THIRD', 'FOURTH']
  if (path.startsWith('funnel.')) return ['FIRST', 'SECOND', 'THIRD', 'FOURTH']
  if (path === 'quarter') return [4, '2026']
  if (path === 'pace') return ['ahead', 'SECOND', 'THIRD']
  if (path.startsWith('operations.')) return ['FIRST', { count, percent: 90, cells: 'day' }]
  return given
}

/** Plural categories and names differ between languages. */
const shape = (messages: Messages) =>
  [...texts(messages).keys()].filter((path) => !/^(facts|metrics|points|effect\.earlier|dateTag)\b/.test(path)).sort()

/** What a language writes as English does, by the name of its file. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: 'likes, leads, conversions, share of voice, neutral, rate, kpi, status, bonus, team, minimum, maximum, video, reel, story, text, format'.split(
    ', ',
  ),
  es: 'leads, h, min, s, kpi, bonus, reel'.split(', '),
  fr: [
    ...'impressions, interactions, leads, conversions, mentions, h, min, s, kpi'.split(', '),
    ...'score, score first, projection, minimum, maximum, zone first'.split(', '),
    ...'photo, reel, story, format, vs first'.split(', '),
  ],
  'pt-BR': 'leads, h, min, s, kpi, status, reel, story'.split(', '),
}
/** Texts that are no words of a language. */
const wordless = /^(tag|dateTag|dir|comma|semicolon|colon|year)$/

const spelledOut = (id: string) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The texts of English, with the names that it leaves out because they are the id spelled out. */
function englishTexts(): ReadonlyMap<string, string> {
  const names = [...Object.keys(facts).map((id) => `facts.${id}`), ...Object.keys(metrics).map((id) => `metrics.${id}`)]
  return new Map([...names.map((path): [string, string] => [path, spelledOut(path.replace(/.*\./, ''))]), ...texts(en)])
}

/** What the kit's own dictionary lacks, a sentence each. Only a host's dictionary may leave out names. */
function lacksOf(file: string, messages: Messages): string[] {
  const [own, english] = [texts(messages), englishTexts()]
  const where = `src/locales/${file}.ts`
  const missing = (what: string, group: 'facts' | 'metrics', ids: readonly string[]) =>
    ids
      .filter((id) => file !== 'en' && !own.get(`${group}.${id}`))
      .map((id) => `${where} has no name for the ${what} ${id}: add it under "${group}".`)
  const metricsAlone = Object.keys(metrics).filter((id) => !Object.hasOwn(facts, id))
  return [
    ...missing('fact', 'facts', Object.keys(facts)),
    ...missing('metric', 'metrics', metricsAlone),
    ...shape(en).flatMap((path) => (own.has(path) ? [] : `${where} has no words for "${path}".`)),
    ...shape(messages).flatMap((path) =>
      english.has(path) ? [] : `${where} has "${path}", which English does not have.`,
    ),
    ...[...own].flatMap(([path, text]) =>
      file === 'en' || wordless.test(path) || text !== english.get(path) || shared[file]?.includes(text.toLowerCase())
        ? []
        : `${where} says "${text}" under "${path}", as English does: translate it, or add it to the shared words here.`,
    ),
  ]
}

describe('what a dictionary lacks is named', () => {
  test('a metric, a fact, a reason', () => {
    const { roas: _metric, ...ofMetrics } = de.metrics
    const { reach: _fact, ...ofFacts } = de.facts
    const { conflict: _reason, ...reasons } = de.reasons
    const lacking = { ...de, metrics: ofMetrics, facts: ofFacts, reasons: reasons as Messages['reasons'] }
    expect(lacksOf('de', lacking)).toEqual([
      'src/locales/de.ts has no name for the fact reach: add it under "facts".',
      'src/locales/de.ts has no name for the metric roas: add it under "metrics".',
      'src/locales/de.ts has no words for "reasons.conflict".',
    ])
  })

  test('a name, a label and a sentence that stayed English, and a key of nothing', () => {
    const leftover = {
      ...ru,
      facts: { ...ru.facts, watchTime: 'watch time' },
      retry: en.retry,
      goal: en.goal,
      warnings: { ...ru.warnings, strange: () => 'странно' },
    }
    const advice = 'as English does: translate it, or add it to the shared words here.'
    expect(lacksOf('ru', leftover)).toEqual([
      'src/locales/ru.ts has "warnings.strange", which English does not have.',
      `src/locales/ru.ts says "watch time" under "facts.watchTime", ${advice}`,
      `src/locales/ru.ts says "goal: FIRST" under "goal", ${advice}`,
      `src/locales/ru.ts says "Try again" under "retry", ${advice}`,
    ])
  })
})

describe.each([
  ['en', 'en', en],
  ['ru', 'ru', ru],
  ['de', 'de', de],
  ['es', 'es', es],
  ['fr', 'fr', fr],
  ['pt-BR', 'pt-BR', ptBR],
  ['ar', 'ar-u-nu-latn', ar],
])('%s', (file, tag, messages) => {
  test('is whole: it names every fact and metric, has the same keys as English, and nothing in it is English', () => {
    expect(lacksOf(file, messages)).toEqual([])
    expect(shape(messages)).toEqual(shape(en))
    expect(shape(messages).length).toBeGreaterThan(90)
  })

  test('has a word of its own for every sort of cell, reason and warning', () => {
    const { operations, reasons, warnings } = messages
    const cells = (['day', 'post', 'row'] as const).map((sort) => ({ count, percent: 90, cells: sort }))
    for (const say of [operations.sumCells, operations.countCells, operations.meanCells])
      expect(new Set(cells.map((operands) => say('NAME', operands))).size).toBe(3)
    for (const sentences of [reasons, warnings]) {
      const filled = Object.values(sentences).map((say) => say('FIRST', 'SECOND', ['THIRD', 'FOURTH'] as never))
      expect(new Set(filled).size).toBe(filled.length)
    }
  })

  test('says something everywhere, and nothing of the machine', () => {
    for (const [path, text] of texts(messages)) {
      expect([path, /^(comma|semicolon|colon)$/.test(path) || (text.trim() === text && text.length > 0)]).toEqual([
        path,
        true,
      ])
      expect([path, /undefined|null|NaN|\[object|=>|\bfunction\b/.test(text)]).toEqual([path, false])
    }
  })

  test('says what it is given', () => {
    for (const path of ['between', 'onDay', 'during', 'up', 'down', 'ofGoal', 'aboveGoal', 'belowGoal', 'week']) {
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
  for (const [id, name] of Object.entries({ ...en.facts, ...en.metrics })) expect(name).not.toBe(spelledOut(id))
})

test.each([
  ['Russian', ru, /[а-яё]/],
  ['Arabic', ar, /^[ء-ي]/],
])('%s names everything, in its own script', (_, { facts: ofFacts, metrics: ofMetrics }, script) => {
  const names: Readonly<Record<string, string>> = { ...ofFacts, ...ofMetrics }
  for (const id of [...Object.keys(facts), ...Object.keys(metrics)])
    expect([id, names[id]]).toEqual([id, expect.stringMatching(script)])
})
