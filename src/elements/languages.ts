import { languages } from 'kit:languages'
import type { Locale, Messages } from '../format/index.js'
import { dictionaryFor, registerLocale } from '../format/registerLocale.js'

export type LoadLanguage = () => Promise<Messages>

const loading = new Map<string, Promise<void>>()
/** Of these the words are English: asked again, the same would be in vain again. */
const lost = new Set<string>()

/** Waits for the words of a language that the kit has and the page does not have yet; nothing to wait for otherwise. */
export function wordsOf(locale: Locale | null | undefined): Promise<void> | undefined {
  if (typeof locale !== 'string' || dictionaryFor(locale)) return undefined
  const language = (tag: string) => tag.toLowerCase().split(/[-_]/)[0]
  const tags = Object.keys(languages)
  const tag =
    tags.find((one) => one.toLowerCase() === locale.toLowerCase()) ??
    tags.find((one) => language(one) === language(locale))
  const load = tag && languages[tag]
  if (!load || lost.has(tag)) return undefined
  const before = loading.get(tag)
  if (before) return before
  const now = load()
    .then(registerLocale)
    .catch(() => void lost.add(tag))
    .finally(() => loading.delete(tag))
  loading.set(tag, now)
  return now
}
