import { shown } from '../metrics/model/shown.js'

/** @throws for a word that is none of those that may be said, where one is said at all */
export function refuseOther(name: string, said: unknown, words: readonly string[]): void {
  if (said === undefined || said === null || words.includes(said as string)) return
  throw new Error(
    `kpi-kit: \`${name}\` is ${shown(said)}, so it is unclear what is meant. Write ${name}: ${words.map((word) => `'${word}'`).join(' or ')}, or leave it out.`,
  )
}
