// All that may differ between raw rows and those that a warehouse has reduced, with the reason. test/sql/cases.test.ts has each by itself.
import type { Row, Warning } from '../../../src/metrics/index.js'
import { getOr } from '../../../src/metrics/model/memo.js'

export interface KnownDifference {
  readonly what: string
  readonly why: string
  /** What of a warning may be compared, `null` where nothing may. */
  readonly comparable?: (one: Warning, answerOf: string) => Warning | null
  /** Whether it shows in a set, so that the set is not asked. */
  readonly isIn?: (rows: readonly Row[]) => boolean
}

/** Where only the days of some windows are read. */
export const differencesOfWindows: readonly KnownDifference[] = [
  {
    what: 'that there are posts without a date',
    why: 'They are in no window, so they are not read; in no number do they count.',
    comparable: (one) => (one.code === 'undated' ? null : one),
  },
  {
    what: 'which facts contradict themselves or are invalid on other days',
    why: 'The kit names them for all rows, whichever days are asked for; why a number is not known is the same.',
    comparable: (one) => (one.code === 'conflict' || one.code === 'invalid' ? null : one),
  },
  {
    what: 'what aggregate warns of in rows of other days',
    why: 'Its warnings are of all rows, since it has no formula that would say which facts matter.',
    comparable: (one, answerOf) => (answerOf === 'aggregate' && one.keys ? null : one),
  },
  {
    what: 'a post that rows give several dates',
    why: 'One of them may be of a day that is not read, and then nothing contradicts the other.',
    isIn: (rows) => {
      const dates = new Map<string, Row['date']>()
      return rows.some(
        ({ brand, channel, account, post, date }) =>
          post &&
          JSON.stringify(getOr(dates, JSON.stringify([brand, channel, account, post]), () => date)) !==
            JSON.stringify(date),
      )
    },
  },
]

/** Where posts of a day, or campaigns, come together. */
export const differencesOfGroups: readonly KnownDifference[] = [
  {
    what: 'which campaigns lack a figure',
    why: 'Those that came together have the name of the first of them, so channels that lack the same are told of apart.',
    comparable: (one) => (one.code === 'parts-missing' ? { ...one, keys: [] } : one),
  },
]

/** What no set is asked about, in the way to reduce rows that loses it. */
export const neverAsked: readonly Pick<KnownDifference, 'what' | 'why'>[] = [
  {
    what: 'what aggregate says of each day, where days come together',
    why: 'It gives what the channels come to that know the day, and one of them may know it together with others: ask a line for it, which says so, or rows without cuts.',
  },
  {
    what: 'which stages and costs a funnel has, of some days',
    why: 'Those that are known of all days together: name the stages. What it costs is left out where no spend is known.',
  },
  {
    what: 'what aggregate says of response times, of some days',
    why: 'Where nobody was answered on some other day they are a fact, with none of them; the profile names what rows say themselves.',
  },
  {
    what: 'whether a channel that counts answers and lists no times has response times, of some days',
    why: 'Where nobody was answered there are none of them, and whether somebody ever was is told by all days: ask for all of such a channel.',
  },
  {
    what: 'a rival as one’s own brand, beside rows without a brand',
    why: 'The kit takes both for one, and the warehouse does not know of it: its readings are those of two. Give every row its brand.',
  },
  {
    what: 'when rows were read, without a profile',
    why: 'A row for each reading is what is reduced. Of each channel the profile says when it was read last.',
  },
]
