import { withoutControls } from './hostText.js'
import type { Messages } from './messages.js'

/** Intl's constructors are slow, and a table asks for the same formatter hundreds of times. */
const cache = new Map<string, unknown>()

function cached<T, O>(Format: new (tag: string, options: O) => T, tag: string, options: O): T {
  const key = Format.name + tag + JSON.stringify(options)
  if (!cache.has(key)) cache.set(key, new Format(tag, options))
  return cache.get(key) as T
}

export const numberFormat = (tag: string, options: Intl.NumberFormatOptions) =>
  cached<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat, tag, options)

export const pluralRules = (tag: string, options: Intl.PluralRulesOptions) =>
  cached<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules, tag, options)

/**
 * Names one after the other: "leads and reach"; with semicolons where one has a comma inside, which would read as two.
 *
 * @param withCommas without a last "and"
 */
export function listNames(names: readonly string[], { tag, comma, semicolon }: Messages, withCommas = false): string {
  if (names.length > 1 && names.some((name) => /[,،]\s/.test(name))) return names.join(semicolon)
  return withCommas
    ? names.join(comma)
    : cached<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat, tag, {}).format(names)
}

/** Always in UTC: a day is a day, wherever it is read. */
export const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions) =>
  cached<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat, tag, { ...options, timeZone: 'UTC' })

export const nbsp = '\u00a0'

/**
 * The one spelling of what Intl says about a number: browsers and Node differ in their spaces (U+00A0, U+202F, U+2009),
 * in the minus and in where they put direction marks. Such a mark is kept only before a sign, which in a right-to-left text
 * would otherwise go to the other side of its number.
 */
export const spell = (text: string): string =>
  MISSPELT.test(text)
    ? solid(text)
        .replace(/-/g, '\u2212')
        .replace(/[\u200e\u200f\u061c]+(?![+\u2212])/g, '')
    : text

/** Most numbers are well spelt. */
const MISSPELT = /[-\s\u200e\u200f\u061c]/

/**
 * A value within a text from right to left keeps its own order, as in a bdi element: "4.2%", "(940 − 436) ÷ 12,000". Inside
 * it a direction mark before a sign would decide the direction of the whole value, so an isolate of its own holds the sign
 * to its number. A text that begins with Latin letters, such as "US$560", would be taken for one from left to right, so a
 * right-to-left mark stands before it.
 */
export function isolate(text: string, dir: Messages['dir']): string {
  if (dir !== 'rtl' || !/\p{Nd}/u.test(text)) return text
  const inner = text.replace(/\u200f/g, '').replace(/\u200e([+\u2212][\p{Nd}.,]+)/gu, '\u2066$1\u2069')
  return `${/[a-z]/i.test(text) ? '\u200f' : ''}\u2068${inner}\u2069`
}

/** The text without a place where a line may break. */
export const solid = (text: string): string => text.replace(/\s/g, nbsp)

/**
 * The text as a sentence or a title. A name of the host's keeps its letters: `names` are those that the text may begin with,
 * "vk, rank 2 of 4"; one that says by a capital inside that it begins small, "iHerb", keeps them wherever it comes from.
 */
export function capitalize(text: string, tag: string, ...names: ReadonlyArray<string | null | undefined>): string {
  if (
    /^[\u2066-\u2069\u200e\u200f]*\p{Ll}+\p{Lu}/u.test(text) ||
    names.some((name) => name && text.startsWith(withoutControls(name)))
  )
    return text
  const first = text.charAt(0)
  // Of the Latin letters only "i" has another capital in some languages; all others need not be asked for.
  return (first === 'i' || first > 'z' ? first.toLocaleUpperCase(tag) : first.toUpperCase()) + text.slice(1)
}

/** Texts one after the other, each a sentence. One that ends with the point of an abbreviation needs no other. */
export const inSentences = (texts: ReadonlyArray<string | false | null | undefined>): string =>
  texts.filter(Boolean).reduce<string>((said, text) => (said ? `${withStop(said)} ${text}` : `${text}`), '')

/** The same with a stop after the last one: whoever hears it would run on into what comes next. */
export const withStop = (text: string): string =>
  !text || /[.!?…؟][\u2066-\u2069\u200e\u200f]*$/.test(text) ? text : `${text}.`
