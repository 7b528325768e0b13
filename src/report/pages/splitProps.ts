import type { ReportQuestion } from '../data/question.js'
import type { ReportProps } from './ReportProps.js'

/** What is asked of the data; all else is of the pages, or goes to the root. */
const ASKED = {
  data: 0,
  previous: 0,
  period: 0,
  compareTo: 0,
  asOf: 0,
  own: 0,
  channels: 0,
  breaks: 0,
  currency: 0,
  plan: 0,
  missing: 0,
  stages: 0,
  events: 0,
  posts: 0,
  conversations: 0,
  cadence: 0,
  budget: 0,
  complete: 0,
  now: 0,
  timeZone: 0,
  hours: 0,
  holidays: 0,
  show: 0,
  people: 0,
  audience: 0,
  control: 0,
  rules: 0,
  most: 0,
  locale: 0,
  notation: 0,
  snapshot: 0,
} as const satisfies Readonly<Record<keyof ReportQuestion, 0>>

/** What the pages are given by themselves. */
type Own = Pick<
  ReportProps,
  | 'title'
  | 'titleLevel'
  | 'brand'
  | 'preparedBy'
  | 'recipient'
  | 'paper'
  | 'sections'
  | 'notes'
  | 'next'
  | 'interactive'
>

/** Props by whom they are for. Of the question each key is there, whether it is asked or not. */
export function splitProps(props: ReportProps): {
  readonly question: { readonly [Key in keyof ReportQuestion]-?: ReportQuestion[Key] }
  readonly own: Own
  readonly attributes: Omit<ReportProps, keyof ReportQuestion | keyof Own | 'onError'>
} {
  const { title, titleLevel, brand, preparedBy, recipient, paper, sections, notes, next, interactive, ...others } =
    props
  const { onError: _, ...rest } = others
  const names = Object.keys(ASKED) as (keyof ReportQuestion)[]
  return {
    question: Object.fromEntries(names.map((name) => [name, rest[name]])) as never,
    own: { title, titleLevel, brand, preparedBy, recipient, paper, sections, notes, next, interactive },
    attributes: Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in ASKED))),
  }
}
