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

/** Words that begin so, or with `$` whole words; a boundary of `\b` is none beside "à" or "é". */
const beginning = (...lists: readonly string[]) => {
  const words = lists.flatMap((list) => list.split(', '))
  return new RegExp(`(?<!\\p{L})(?:${words.map((word) => word.replace(/\$$/, '(?!\\p{L})')).join('|')})`, 'iu')
}

/** By language: why, more than it is, and charges. */
const banned: Readonly<Record<string, RegExp>> = {
  en: /\b(?:because|due to|thanks to|led to|drove|driven|caused?|impact(?:ed|s)?|significant(?:ly)?|dramatic(?:ally)?|owing to|resulted in|fakes?|bought|fraud|bots?)\b/i,
  ru: /из-за|благодаря|прив[её]л|вызва|за сч[её]т|повлия|вследствие|по причине|значительн|резко|накрут|куплен|мошенн|(?<!\p{L})бот(?:ы|ов|ами)?(?!\p{L})|фейк/iu,
  de: beginning(
    'weil$, wegen$, dank$, aufgrund$, infolge$, führt(?:en?)? zu$, führen zu$, verursach, bewirk',
    'beeinfluss, einfluss, auswirk, signifikant, erheblich, deutlich, drastisch, dramatisch',
    'gekauft, gefälscht, fake, betrug, betrüg, bots?$',
  ),
  es: beginning(
    'porque$, debido al?$, gracias al?$, a causa de, a raíz de, por culpa de, llevó al?$, condujo al?$',
    'impuls, provoc, impact, influ, significativ, considerable, drástic, dramátic',
    'fals[oa]s?$, comprad[oa]s?$, fraud, bots?$',
  ),
  fr: beginning(
    'parce qu, grâce à, grâce au, à cause d, en raison d, du fait d, dues? à$, dus? à$, dû à$',
    'entraîn, conduit à$, provoqu, impact, influenc, significati, considérabl, drastiqu, dramatiqu',
    'faux$, fausses?$, achetée?s?$, fraud, bots?$',
  ),
  'pt-BR': beginning(
    'porque$, devido [aà], graças [aà], por causa d, em razão d, em virtude d, levou [aà], impulsion, provoc',
    'impact, influ, significativ, considerável, consideravel, drástic, dramátic',
    'fals[oa]s?$, comprad[oa]s?$, fraud, bots?$, robôs?$',
  ),
  ar: /بسبب|بفضل|نتيجة ل|نتيجةً ل|نظرًا ل|أد[ىت]ت? إلى|تأثير|بشكل كبير|مزيف|وهمي|احتيال|مشترا|روبوت|(?<!\p{L})و?(?:لأن|جراء|أثّر|ملحوظ|بوت)/u,
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
  ['de', 'das führte zu mehr Leads'],
  ['de', 'gefälschte Follower'],
  ['es', 'debido a la página'],
  ['es', 'una caída dramática'],
  ['es', 'seguidores comprados'],
  ['fr', 'grâce à la page'],
  ['fr', 'en baisse à cause de la page'],
  ['fr', 'abonnés achetés'],
  ['fr', 'un abonné acheté'],
  ['pt-BR', 'graças à página'],
  ['pt-BR', 'um aumento considerável'],
  ['pt-BR', 'seguidores falsos'],
  ['ar', 'انخفض بسبب'],
  ['ar', 'متابعون وهميون'],
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
