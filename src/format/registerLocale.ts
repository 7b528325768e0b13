import { dictionaryIn } from './dictionary.js'
import type { Messages } from './messages.js'

const dictionaries = new Map<string, Messages>()

/**
 * Makes languages known by their tags, so that `locale="ru"` has its words: where a dictionary cannot go, since it holds
 * functions. Server components, islands, attributes, JSON. Once, before anything is rendered.
 *
 * @example registerLocale(ru, de)
 */
export function registerLocale(...all: readonly Messages[]): void {
  for (const messages of all) {
    const tag: unknown = typeof messages === 'object' && messages ? dictionaryIn(messages)?.tag : undefined
    if (typeof tag === 'string') dictionaries.set(tag.toLowerCase(), messages)
  }
}

/** The words for a tag: those of this very tag, or of another region of the same language. */
export function dictionaryFor(tag: string): Messages | undefined {
  const asked = tag.toLowerCase().replaceAll('_', '-')
  const languageOf = (of: string) => of.split('-', 1)[0]
  const language = languageOf(asked)
  return dictionaries.get(asked) ?? [...dictionaries].find(([known]) => languageOf(known) === language)?.[1]
}
