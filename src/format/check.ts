import type { Check, CheckKind } from '../metrics/model/check.js'
import { type About, aboutCheck } from './checks/about.js'
import { sayOutsideHours, sayResponse, sayUnanswered } from './checks/messages.js'
import { type Said, sayBunched, sayCadence, sayFeed, sayGap, sayPlanDates } from './checks/posting.js'
import { sayBudget, sayPace } from './checks/targets.js'
import { type SaidOfDay, sayDeleted, sayJump, sayLikes, sayOneKind } from './checks/watched.js'
import { hostText } from './hostText.js'
import { capitalize, inSentences } from './intl.js'
import { nameOf } from './name.js'
import type { NumberOptions } from './number.js'
import { dash, join } from './parts.js'
import type { Unit } from '../metrics/model/result.js'

/** A line of the checklist in words. */
export interface CheckDescription {
  /** What it is about, as a title: "Posts: Instagram". */
  readonly head: string
  /** The whole of it, without a full stop. */
  readonly sentence: string
  readonly value: string
  readonly expected: string
  /** What goes below it: other readings, what the list lacks. `null` where there is nothing. */
  readonly note: string | null
}

const sayings: Readonly<Record<CheckKind, (about: About) => Said | SaidOfDay>> = {
  feed: sayFeed,
  cadence: sayCadence,
  gap: sayGap,
  bunched: sayBunched,
  'plan-dates': sayPlanDates,
  response: sayResponse,
  unanswered: sayUnanswered,
  'outside-hours': sayOutsideHours,
  pace: sayPace,
  budget: sayBudget,
  'followers-jump': sayJump,
  'likes-evenness': sayLikes,
  'one-kind': sayOneKind,
  deleted: sayDeleted,
}

/** What a check counts in; of the others it is a number. Of days the word says what they are. */
const units: Readonly<Partial<Record<CheckKind, Unit>>> = {
  bunched: 'percent',
  response: 'percent',
  unanswered: 'duration',
  budget: 'money',
  'likes-evenness': 'percent',
  'one-kind': 'percent',
}

/**
 * A check in words: the facts, and below them what else can look like this. It charges nobody.
 *
 * @example describeCheck(check).sentence → "31 of 38 messages answered within 1 h, 4 wait longer, 2 still have time"
 */
export function describeCheck(
  check: Check,
  options: Pick<NumberOptions, 'locale' | 'currency'> = {},
): CheckDescription {
  const about = aboutCheck(check, options)
  const { messages } = about
  const { clauses, sentences, notes = [] }: SaidOfDay = sayings[check.kind](about)
  const first = (text: string, name?: string) => capitalize(text, messages.tag, name)
  const own = { ...options, currency: currencyOf(check) ?? options.currency }
  const figure = (value: number | null) =>
    value === null ? join(dash) : aboutCheck(check, own).say(value, unitOf(check))
  const sentence = sentences
    ? inSentences(sentences.map((one) => first(one)))
    : first(clauses.join(messages.comma), postOf(about))
  return {
    head: headOf(about),
    sentence,
    value: figure(check.value),
    expected: figure(check.expected),
    note: notes.length ? inSentences(notes.map((one) => first(one))) : null,
  }
}

/** What a post that is gone is called by its host: it keeps its letters where a sentence begins with it. */
const postOf = ({ check: { kind, subject }, messages, text }: About): string =>
  kind === 'deleted' && subject.post ? text('title') || `${hostText(subject.post, messages.dir)}` : ''

function headOf(about: About): string {
  const { check, words, messages, options, channel, text } = about
  const { kind, subject } = check
  const names = [channel, `${hostText(subject.format ?? '', messages.dir)}`, postOf(about)]
  const named = names.filter(Boolean).join(messages.comma)
  const title = kind === 'pace' ? text('label') || nameOf(subject.metric ?? '', options) : words.heads[kind]
  return title + (named && messages.colon + named)
}

function currencyOf({ kind, evidence, results }: Check): string | undefined {
  if (kind === 'budget' && typeof evidence.currency === 'string') return evidence.currency
  return results[0]?.currency
}

const unitOf = ({ kind, results }: Check): Unit | undefined => (kind === 'pace' ? results[0]?.unit : units[kind])
