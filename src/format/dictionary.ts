import { core as en } from '../locales/en/core.js'
import type { Messages, Section } from './messages.js'

type Words = Readonly<Record<string, unknown>>

/** The dictionary that is meant: itself, or that of a module which holds but one, as `import()` and `import *` give it. */
export function dictionaryIn(asked: object): Messages | undefined {
  if (isDictionary(asked)) return wholeOf(asked as Words)
  const held = new Set(Object.values(asked).filter(isDictionary))
  return held.size === 1 ? wholeOf([...held][0] as Words) : undefined
}

export const isWords = (one: unknown): one is Words => typeof one === 'object' && one !== null && !Array.isArray(one)

const isDictionary = (one: unknown): boolean =>
  isWords(one) && [...Object.keys(en), ...sections].some((key) => key in one)

const sections = Object.keys({
  effect: true,
  funnel: true,
  scorecard: true,
  bar: true,
  awareness: true,
  voice: true,
  board: true,
  calendar: true,
  trend: true,
  score: true,
} satisfies Record<Section, true>)

/**
 * A word that the dictionary lacks is English. Names of facts and metrics are left as they are: a metric without one may be
 * called as its fact is, and else has its English name. So are dates, whose English order is no other language's. Sections that
 * only some widgets say are made whole where they are said, by `./sections/`.
 */
const wholeOf = ({ facts, metrics, dateTag, ...words }: Words): Messages => {
  const { facts: _, metrics: __, dateTag: ___, ...english } = en
  return {
    ...filled(english, words),
    dateTag: typeof dateTag === 'string' ? dateTag : undefined,
    facts: isWords(facts) ? facts : {},
    metrics: isWords(metrics) ? metrics : {},
  } as Messages
}

/** The words of a dictionary, and the English ones that it lacks. */
export function filled(english: Words, own: Words): Words {
  const whole: Record<string, unknown> = { ...own }
  for (const [key, word] of Object.entries(english)) {
    const given = own[key]
    if (isWords(word) && isWords(given)) whole[key] = isForms(word) ? formsOf(given, word) : filled(word, given)
    else if (typeof given !== typeof word || isWords(word)) whole[key] = word
  }
  return whole
}

/** Forms of a word after a number: those of two languages are never mixed. */
const isForms = (words: Words): boolean => 'other' in words
const formsOf = (own: Words, english: Words): Words => (typeof own['other'] === 'string' ? own : english)
