// Findings compare, count and subtract. No language may say why something happened, make more of it, or charge anybody.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFinding, type Finding, findings } from '../../src/findings/index.js'
import type { Messages } from '../../src/format/index.js'
import { withControlsRemoved } from './plainText.js'
import { sampleFindings } from './sampleFindings.js'

const locales = path.join(import.meta.dirname, '../../src/locales')
const codes = readdirSync(locales)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
const written = readdirSync(path.join(locales, 'report')).map((file) => file.slice(0, -'.ts'.length))

/** By language: why, more than it is, and charges. */
const banned: Readonly<Record<string, RegExp>> = {
  en: /\b(?:because|due to|thanks to|led to|drove|driven|caused?|impact(?:ed|s)?|significant(?:ly)?|dramatic(?:ally)?|owing to|resulted in|fakes?|bought|fraud|bots?)\b/i,
  ru: /из-за|благодаря|прив[её]л|вызва|за сч[её]т|повлия|вследствие|по причине|значительн|резко|накрут|куплен|мошенн|(?<!\p{L})бот(?:ы|ов|ами)?(?!\p{L})|фейк/iu,
  de: /\b(?:weil|wegen|dank|aufgrund|führten? zu|verursach\w*|auswirkung\w*|signifikant\w*|erheblich\w*|dramatisch\w*|gekauft\w*|gefälscht\w*|betrug|bots?)\b/i,
  es: /\b(?:porque|debido a|gracias a|a causa de|provoc\w*|impact\w*|significativ\w*|drástic\w*|fals[oa]s?|comprad[oa]s?|fraude|bots?)\b/i,
  fr: /\b(?:parce que|grâce à|à cause de|en raison de|provoqu\w*|impact\w*|significati\w*|considérabl\w*|faux|achetés?|fraude|bots?)\b/i,
  'pt-BR':
    /\b(?:porque|devido a|graças a|por causa de|provoc\w*|impact\w*|significativ\w*|drástic\w*|fals[oa]s?|comprad[oa]s?|fraude|bots?)\b/i,
  ar: /بسبب|بفضل|نتيجة ل|أدى إلى|تأثير|بشكل كبير|مزيف|احتيال|مشترا/,
}

test('there are such words for each language that there is', () => {
  expect(Object.keys(banned).sort()).toEqual([...codes].sort())
})

test.each(written)('%s: none of them is written anywhere in the words of findings, control and reports', (code) => {
  const text = readFileSync(path.join(locales, 'report', `${code}.ts`), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
    '',
  )
  expect(text.match(banned[code] as RegExp)).toBeNull()
})

test.each([
  ['en', 'Sessions fell due to the form'],
  ['en', 'a significant fall'],
  ['ru', 'Лидов меньше из-за формы'],
  ['ru', 'похоже на накрутку'],
  ['de', 'weil weniger kamen'],
  ['ar', 'انخفض بسبب'],
])('%s: %s is found', (code, text) => {
  expect(text).toMatch(banned[code] as RegExp)
})

describe.each(codes)('%s', (code) => {
  const load = async () =>
    Object.values((await import(`../../src/locales/${code}.ts`)) as Record<string, Messages>)[0] as Messages

  test.each([1, 2, 5, 21])('all kinds are said whole, with %i of each', async (n) => {
    const locale = await load()
    for (const finding of sampleFindings(n)) {
      const { head, sentence, evidence, question } = describeFinding(finding, { locale, currency: 'USD' })
      for (const text of [head, sentence, evidence, question]) {
        if (text === null) continue
        const plain = withControlsRemoved(text)
        expect(plain).not.toBe('')
        expect(plain).not.toMatch(/undefined|NaN|\bnull\b|\[object|=>|\$\{|\(\)| {2}/)
        expect(plain.match(banned[code] as RegExp)).toBeNull()
      }
      if (question) expect(withControlsRemoved(question)).toMatch(/[?؟]$/)
      expect(withControlsRemoved(sentence)).not.toMatch(/(?<!\p{L}{1,4})\.$/u)
    }
  })
})

test('the samples are of each kind that findings are of in this file', () => {
  const kinds = new Set(sampleFindings(2).map(({ kind }: Finding) => kind))
  const expected = [
    'score',
    'plan-lost',
    'goal',
    'goals-met',
    'pace',
    'change',
    'new',
    'gone',
    'mix',
    'leak',
    'division',
    'new-channel',
    'data',
  ]
  expect(expected.filter((kind) => !kinds.has(kind as Finding['kind']))).toEqual([])
  expect(findings({ data: [] }).said).toEqual([])
})
