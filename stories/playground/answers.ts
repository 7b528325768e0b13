import type { AdapterOptions, ProblemCode, Reading, ReadProblem } from 'kpi-kit/adapters'
import type { Given } from './given.js'

/** What a person says beside the files, as it is typed: `''` where nothing is said. */
export type Answers = Readonly<Record<AnswerId, string>>
export type AnswerId =
  | 'timeZone'
  | 'from'
  | 'to'
  | 'currency'
  | 'observedAt'
  | 'dateOrder'
  | 'locale'
  | 'brand'
  | 'channel'
  | 'account'

export const noAnswers: Answers = {
  timeZone: '',
  from: '',
  to: '',
  currency: '',
  observedAt: '',
  dateOrder: '',
  locale: '',
  brand: '',
  channel: '',
  account: '',
}

export const answerIds = Object.keys(noAnswers) as readonly AnswerId[]

/** What is asked where the problem does not name it. */
const askedBy: { readonly [C in ProblemCode]?: readonly AnswerId[] } = {
  'no-zone': ['timeZone'],
  'no-currency': ['currency'],
  'ambiguous-date': ['dateOrder', 'locale'],
  'ambiguous-number': ['locale'],
  // Of all time, or of posts without a day: there is nothing to say beside it, unless its problem asks.
  'no-range': [],
  'no-date': [],
}

function askedOf({ code, text }: ReadProblem): readonly AnswerId[] {
  const byCode = askedBy[code]
  if (!byCode) return []
  const named = answerIds.filter((id) => text.includes(`\`${id}\``))
  return named.length ? named : byCode
}

/** What has to be said for these to be read in full. */
export const askedIn = (readings: readonly Reading[]): ReadonlySet<AnswerId> =>
  new Set(readings.flatMap(({ problems }) => problems.flatMap(askedOf)))

const names = (of: 'currency' | 'timeZone'): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf(of) : []

export const zones = names('timeZone')
export const currencies = names('currency')

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** What is wrong with an answer; `''` where nothing is. */
export function faultOf(id: AnswerId, { [id]: text, from, to }: Answers): string {
  if (!text) return ''
  if (id === 'timeZone') return isZone(text) ? '' : 'No time zone. '
  if (id === 'currency') return /^[a-z]{3}$/i.test(text) ? '' : 'No code. '
  if (id === 'to' && isDay(from) && isDay(to) && to < from) return 'Before the first. '
  return ['from', 'to', 'observedAt'].includes(id) && !isDay(text) ? 'No day. ' : ''
}

/** The answers that make sense, as the functions take them. */
export function answersOf(answers: Answers): AdapterOptions {
  const said = answerIds.filter((id) => answers[id].trim() && !faultOf(id, answers))
  return Object.fromEntries(said.map((id) => [id, id === 'currency' ? answers[id].toUpperCase() : answers[id].trim()]))
}

/** All that the reader of a file is told. Of a file it is known when it was changed last; what a person says goes before it. */
export const optionsFor = ({ name, observedAt }: Given, answers: Answers): AdapterOptions => ({
  ...(name && { name }),
  ...(observedAt !== undefined && { observedAt }),
  ...answersOf(answers),
})
