import { core } from '../locales/en/core.js'
import { getOr } from '../metrics/model/memo.js'
import { dictionaryIn } from './dictionary.js'
import type { Messages } from './messages.js'
import { dictionaryFor } from './registerLocale.js'

/**
 * A dictionary of `kpi-kit/locales/…`, or a BCP-47 tag. Numbers and dates follow the tag; its words are those that
 * `registerLocale` has made known, and English else. What a dictionary lacks is English.
 */
export type Locale = Messages | string

export interface ResolvedLocale {
  readonly messages: Messages
  /** Numbers follow it. */
  readonly tag: string
  /** Dates follow it. */
  readonly dateTag: string
  /** The words are English though another language is asked for, or nothing that is one. */
  readonly unknownTag?: true
}

/** Sections that only some widgets say are not among them: who says one asks `./sections/`. */
const en: Messages = core

const ofTag = new Map<string, ResolvedLocale>()
const ofDictionary = new WeakMap<object, ResolvedLocale>()

/**
 * What a locale means: words and tags. English without one. A tag that is malformed or unknown to the runtime is English
 * altogether, never the runtime's own language; a dictionary that lacks a word has it in English; of a module that holds a
 * dictionary it is that one. Nothing throws.
 *
 * @example resolveLocale('de-AT') → { messages: en, tag: 'de-AT', dateTag: 'de-AT', unknownTag: true }
 */
export function resolveLocale(locale?: Locale | null): ResolvedLocale {
  const asked = !locale || locale === en.tag ? en : locale
  if (typeof asked === 'object') return getOr(ofDictionary, asked, () => resolveDictionary(asked))
  const tag = String(asked)
  const words = dictionaryFor(tag)
  return words ? inRegion(words, tag) : getOr(ofTag, tag, () => resolveTag(tag))
}

const english = (): ResolvedLocale => ({ messages: en, tag: en.tag, dateTag: en.dateTag ?? en.tag })

/** The words of a language with the numbers and dates of the region that is asked for, in the digits of those words. */
function inRegion(words: Messages, asked: string): ResolvedLocale {
  const resolved = resolveLocale(words)
  const [own = '', digits = ''] = resolved.tag.split(/(?=-u-)/)
  const isOwn = own.toLowerCase().startsWith(asked.toLowerCase())
  const tag = isOwn ? undefined : supported(asked + digits)
  return tag ? { ...resolved, tag, dateTag: tag } : resolved
}

function resolveTag(asked: string): ResolvedLocale {
  const tag = supported(asked)
  if (!tag) return { ...english(), unknownTag: true }
  const isEnglish = tag.split('-')[0] === en.tag
  return { messages: en, tag, dateTag: tag, ...(!isEnglish && { unknownTag: true }) }
}

function resolveDictionary(asked: object): ResolvedLocale {
  if (asked === en) return english()
  try {
    const words = dictionaryIn(asked)
    if (!words) return { ...english(), unknownTag: true }
    const tag = isTag(words.tag) ? words.tag : en.tag
    return { messages: { ...words, tag }, tag, dateTag: words.dateTag && isTag(words.dateTag) ? words.dateTag : tag }
  } catch {
    return { ...english(), unknownTag: true }
  }
}

/** Whether Intl takes it, be it one that the runtime does not know. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function supported(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0]
  } catch {
    return undefined
  }
}
