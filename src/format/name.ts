import { core as en } from '../locales/en/core.js'
import type { FactUnit, Unit } from '../metrics/index.js'
import { facts, isFact } from '../metrics/model/facts.js'
import { hostText } from './hostText.js'
import { capitalize } from './intl.js'
import { type Locale, resolveLocale } from './locale.js'
import type { Messages } from './messages.js'

/**
 * What a metric or a fact is called, as a title. One that the dictionary does not name has its English name; an id without
 * any name is spelled out: "customRate" is "Custom rate".
 *
 * @example nameOf('netGrowthRate', { locale: ru }) → "Темп чистого прироста аудитории"
 */
export function nameOf(metric: string, { locale }: { readonly locale?: Locale | null | undefined } = {}): string {
  const { messages, tag } = resolveLocale(locale)
  return capitalize(nameIn(messages, metric), tag, ownName(metric))
}

type Names = Readonly<Record<string, unknown>>

/** A name as it stands inside a sentence. */
export const nameIn = (messages: Messages, id: string): string =>
  firstName(id, [messages.metrics, messages.facts, en.metrics, en.facts], messages)

/** What it is called as a part of a formula, where a fact may have a name other than as a metric. */
export const factIn = (messages: Messages, id: string): string =>
  firstName(id, [messages.facts, messages.metrics, en.facts, en.metrics], messages)

function firstName(id: string, lists: readonly Names[], { dir }: Messages): string {
  for (const { [id]: name } of lists) if (typeof name === 'string') return name
  return hostText(spelledOut(id), dir)
}

/** An id that is a name already: the host's own, whose letters stay. */
export const ownName = (id: string): string | undefined => (isIdentifier(id) ? undefined : id)

const isIdentifier = (id: string): boolean => /^[a-z]\w*$/.test(id)

/** "customRate" is "custom rate"; a text that is no identifier is a name already. */
const spelledOut = (id: string): string =>
  isIdentifier(id) ? id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : id

/** What figures of these units are shown in; all others are plain numbers. */
const shownIn: Readonly<Partial<Record<FactUnit, Unit>>> = { seconds: 'duration', currency: 'money' }

export const factUnit = (id: string): FactUnit | undefined => (isFact(id) ? facts[id].unit : undefined)

/** The unit that the figures of a fact are shown in. */
export function unitOf(id: string): Unit {
  const unit = factUnit(id)
  return (unit && shownIn[unit]) ?? 'count'
}
