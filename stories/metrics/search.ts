/** The words that a metric is found by, in three lists: its own names, what others call it, what it is made of. */
export type Terms = readonly (readonly string[])[]

/**
 * Words to be found by: without case, "ё" as "е", an id both whole and in its parts.
 *
 * @example wordsOf('costPerLead') → ['cost', 'per', 'lead', 'costperlead']
 */
export function wordsOf(...texts: readonly string[]): readonly string[] {
  const plain = texts.join(' ')
  const parts = plain.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
  return [...new Set([...split(parts), ...split(plain)])]
}

/**
 * How close a match is: each word of the query is found in the list 0, 1 or 2 of the terms, and the highest of these
 * numbers counts; −1 where a word is in no list. A word is found where it begins one of the terms; Russian endings do not
 * matter.
 */
export function closeness(terms: Terms, query: string): number {
  const places = split(query).map((word) => {
    const stem = stemOf(word)
    return terms.findIndex((words) => words.some((one) => one.startsWith(stem)))
  })
  return places.includes(-1) ? -1 : Math.max(0, ...places)
}

const split = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const stemOf = (word: string): string =>
  word.length > 4 ? word.replace(/(?:[аеиоуыэюяйь]{1,2}|ов|ев|[аяо]м|[ая]х|[ая]ми)$/u, '') : word
