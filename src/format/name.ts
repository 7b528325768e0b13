import type { FactId, facts, Unit } from '../metrics/index.js'
import { capitalize } from './intl.js'
import { type Locale, resolveLocale } from './locale.js'
import type { Messages } from './messages.js'

/**
 * What a metric or a fact is called, as a title. An id without a name is spelled out: "customRate" is "Custom rate".
 *
 * @example nameOf('netGrowthRate', { locale: ru }) → "Темп чистого прироста аудитории"
 */
export function nameOf(metric: string, { locale }: { readonly locale?: Locale | null | undefined } = {}): string {
  const { messages, tag } = resolveLocale(locale)
  return capitalize(nameIn(messages, metric), tag)
}

type Names = Readonly<Record<string, string>>

/** As it stands inside a sentence. */
export const nameIn = (messages: Messages, id: string): string =>
  (messages.metrics as Names)[id] ?? factIn(messages, id)

/** What it is called as a part of a formula, where a fact may have a name other than as a metric. */
export const factIn = ({ facts, metrics }: Messages, id: string): string =>
  (facts as Names)[id] ??
  (metrics as Names)[id] ??
  // What is no identifier is a name already.
  (/^[a-z]\w*$/.test(id) ? id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : id)

type UnitOf<F extends FactId> = (typeof facts)[F]['unit']
type Measured = { [F in FactId]: UnitOf<F> extends 'people' | 'seconds' | 'currency' ? F : never }[FactId]

/** What facts are counted in, where it is not plain pieces. Typed by the vocabulary, so that it can't fall behind it. */
const units: { readonly [F in Measured]: UnitOf<F> } = {
  reach: 'people',
  reachFollowers: 'people',
  potentialReach: 'people',
  engagedAccounts: 'people',
  storyFirstReach: 'people',
  storyLastReach: 'people',
  visitors: 'people',
  contentVisitors: 'people',
  adRecallers: 'people',
  watchTime: 'seconds',
  sessionTime: 'seconds',
  responseTimes: 'seconds',
  responseTimeTotal: 'seconds',
  spend: 'currency',
  revenue: 'currency',
  grossMargin: 'currency',
}

export const factUnit = (id: string) => units[id as Measured] as UnitOf<Measured> | undefined

/** The unit that the figures of a fact are said in. */
export function unitOf(id: string): Unit {
  const unit = factUnit(id)
  return unit === 'currency' ? 'money' : unit === 'seconds' ? 'duration' : 'count'
}
