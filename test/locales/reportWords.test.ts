// @vitest-environment node
// The words of findings, control and reports in every language: whole, their own, and free of what a finding may not say.
import { describe, expect, test } from 'vitest'
import type { Forms, Messages } from '../../src/format/index.js'
import type { ReportMessages } from '../../src/format/reportMessages.js'
import { reportWords } from '../../src/format/reportWords.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { en as english } from '../../src/locales/report/en.js'
import { ru } from '../../src/locales/ru.js'

/** Stands for whatever a template takes: a text, a number with its word, a list, or several by their names. */
function given(name: string, plural: Intl.LDMLPluralRule): unknown {
  const say = (forms: Forms) => {
    const form = forms[plural] ?? forms.other
    return form.startsWith('=') ? form.slice(1) : `7${form && ` ${form}`}`
  }
  return new Proxy(say, {
    get(_, key) {
      if (key === Symbol.toPrimitive || key === 'join') return () => name
      if (key === 'map') return (of: (one: string) => string) => [of(name)]
      const own = Reflect.get(String.prototype, key)
      if (typeof own === 'function') return own.bind(name)
      return typeof key === 'string' ? name : undefined
    },
  })
}

/** What templates take that choose a word by it: each choice is tried. */
const choices: Readonly<Record<string, Readonly<Record<number, readonly unknown[]>>>> = {
  'findings.inPeriod': { 1: [null, 0, 8, 11], 2: [null, 'THIRD'] },
  'findings.than': { 1: ['count', 'amount', 'rate', 'time'], 2: [true, false], 4: [true, false] },
  'findings.changed': { 1: ['count', 'amount', 'rate', 'time'], 2: [true, false] },
  'findings.mix.though': { 0: [true, false] },
  'findings.newChannel.with': { 0: [null, 'FIRST'] },
  'findings.data.unread': { 0: ['posts', 'conversations', 'events'] },
  'findings.evidence.apart': { 2: [true, false] },
  'findings.questions.goal': { 1: [null, 'SECOND'] },
  'findings.questions.leak': { 2: [null, 'THIRD'] },
  'findings.share.change': { 1: [-1, 0, 1] },
  'findings.share.opposite': { 2: [true, false] },
  'findings.record.next': { 2: [true, false] },
  'control.cadence': { 2: [true, false] },
  'control.response.inTime': { 3: [true, false] },
  'control.unanswered.waiting': { 2: [true, false] },
  'control.jump.reach': { 0: ['reach', 'views'] },
  'control.deleted.reached': { 0: ['reach', 'views', 'likes'] },
}

/** Arguments of a template, once for each choice of words that it has, with what was chosen. */
function argumentLists(path: string, args: readonly unknown[]): readonly (readonly [chosen: string, unknown[]])[] {
  let lists: (readonly [string, unknown[]])[] = [['', [...args]]]
  for (const [at, values] of Object.entries(choices[path] ?? {}))
    lists = lists.flatMap(([chosen, list]) =>
      values.map((value) => [`${chosen}(${String(value)})`, list.with(Number(at), value)] as const),
    )
  return lists
}

/** Every text by its path, with templates filled in. */
function texts(words: ReportMessages, plural: Intl.LDMLPluralRule = 'other'): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const args = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH'].map((name) => given(name, plural))
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value)
    else if (typeof value === 'function')
      for (const [chosen, list] of argumentLists(path, args)) found.set(path + chosen, String(value(...list)))
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key)
  }
  walk(words, '')
  return found
}

const languages: readonly (readonly [string, Messages, Intl.LDMLPluralRule[]])[] = [
  ['ru', ru, ['one', 'few', 'many', 'other']],
  ['de', de, ['one', 'other']],
  ['es', es, ['one', 'many', 'other']],
  ['fr', fr, ['one', 'many', 'other']],
  ['pt-BR', ptBR, ['one', 'many', 'other']],
  ['ar', ar, ['zero', 'one', 'two', 'few', 'many', 'other']],
]

/** Forms of a word after a number are as many as the language has. */
const paths = (words: ReportMessages) =>
  [...texts(words).keys()].filter((path) => !/\.(?:zero|one|two|few|many|other)$/.test(path)).sort()

/** What a language writes as English does. */
const shared =
  /^(?:\W|\d|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|KPI|PDF|CSV|XLSX|Format|Team|Status|Plan|Total|Instagram|kpi-kit)*$/i
/** What one of them writes so too. */
const sharedBy: Readonly<Record<string, readonly string[]>> = {
  de: ['Budget', 'Engagement'],
  fr: ['Audience', 'Budget', 'Engagement', 'Notes', 'Points'],
}

test.each(languages)('%s has words of its own for all that reports say', (file, { reports }) => {
  expect(reports && paths(reports)).toEqual(paths(english))
  const own = texts(reports as ReportMessages)
  const left = [...texts(english)].filter(
    ([path, text]) => own.get(path) === text && !shared.test(text) && !sharedBy[file]?.includes(text),
  )
  expect(left, `texts of src/locales/report/${file}.ts that stayed English`).toEqual([])
})

test.each(languages)('%s says what it is given, and nothing of the machine', (_, { reports }, plurals) => {
  for (const plural of plurals)
    for (const [path, text] of texts(reports as ReportMessages, plural)) {
      expect([path, /undefined|null|NaN|\[object|=>|\bfunction\b/.test(text)]).toEqual([path, false])
      expect([path, text]).toEqual([path, text.trim()])
    }
  const own = texts(reports as ReportMessages)
  for (const [path, text] of texts(english)) {
    // Of a month it may be the language's own form that is said, not the name that is given.
    if (/^findings\.inPeriod\(\d/.test(path)) continue
    const names = text.match(/FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH/g) ?? []
    for (const name of names) expect([path, own.get(path)]).toEqual([path, expect.stringContaining(name)])
  }
})

describe('a dictionary of a host', () => {
  test('that lacks words has them in English', () => {
    const own = { ...ru, reports: { report: { title: 'Отчёт клиенту' } } as unknown as ReportMessages }
    expect(reportWords(own).report.title).toBe('Отчёт клиенту')
    expect(reportWords(own).control.states.ok).toBe('All right')
    expect(reportWords(en)).toBe(english)
  })
})
