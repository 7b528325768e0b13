import type { Break } from '../metrics/model/query.js'
import type { Row } from '../metrics/model/row.js'
import { addDays } from './reading/day.js'
import type { Reading, ReadChannel, ReadProblem } from './reading/types.js'

/** What several payloads say together. */
export interface Joined extends Pick<Reading, 'rows' | 'problems' | 'channels' | 'breaks' | 'sampled'> {
  /** The readings that are not in it, because one before them holds the same things. */
  readonly leftOut: readonly Reading[]
}

/**
 * The rows of several readings as one list: concatenated, but for those that hold again what an earlier reading holds (a report by
 * video beside that of the channel). Such a reading is left out as a whole, and a problem says so. Put first what matters most.
 *
 * @example joinReadings(files.map(({ name, text }) => readAny(text, { name }))).rows
 */
export function joinReadings(readings: readonly Reading[]): Joined {
  const kept: Reading[] = []
  const leftOut: Reading[] = []
  const problems: ReadProblem[] = []
  for (const one of readings) {
    const same = kept.find((other) => isTwice(one, other))
    if (!same) kept.push(one)
    else {
      leftOut.push(one)
      const text = `${one.kind} holds again what ${same.kind} of ${one.source} holds: it is left out.`
      problems.push({ code: 'twice', place: one.kind, text, count: one.rows.length })
    }
  }
  const days = publicationsIn(kept)
  const dated = kept.map((one) => withDays(one, days))
  return {
    rows: dated.flatMap(({ rows }) => rows),
    problems: [...dated.flatMap((one) => one.problems), ...problems],
    channels: joinChannels(kept.flatMap((one) => one.channels)),
    breaks: uniqueBreaks(kept.flatMap((one) => one.breaks)),
    sampled: kept.some((one) => one.sampled),
    leftOut,
  }
}

const isTwice = (one: Reading, other: Reading): boolean =>
  one.source === other.source &&
  (one.notWith.includes(other.kind) || other.notWith.includes(one.kind)) &&
  (one.channels.some(({ id }) => other.channels.some((known) => known.id === id)) || (isOfSite(one) && isOfSite(other)))

/** Whether it has rows of no channel: visits of a site. */
const isOfSite = ({ rows }: Reading): boolean => rows.some(({ channel }) => !channel)

const postKey = ({ channel, post }: Row): string => `${channel}\n${post}`

/** When posts were published, where one of the readings says it. */
function publicationsIn(readings: readonly Reading[]): ReadonlyMap<string, Row['date']> {
  const days = new Map<string, Row['date']>()
  for (const { rows } of readings) for (const row of rows) if (row.post && row.date) days.set(postKey(row), row.date)
  return days
}

/** Insights of a post do not say when it was published; the list of posts beside them does. */
function withDays(reading: Reading, days: ReadonlyMap<string, Row['date']>): Pick<Reading, 'rows' | 'problems'> {
  const { rows, problems } = reading
  const isUndated = (row: Row) => Boolean(row.post) && !row.date
  if (!rows.some(isUndated)) return reading
  const dated = rows.map((row) => {
    const date = isUndated(row) ? days.get(postKey(row)) : undefined
    return date ? { ...row, date } : row
  })
  return { rows: dated, problems: dated.some(isUndated) ? problems : problems.filter(({ code }) => code !== 'no-date') }
}

const uniqueBreaks = (breaks: readonly Break[]): Break[] => [
  ...new Map(breaks.map((one) => [JSON.stringify(one), one])).values(),
]

/** Each channel once. It is complete where all of its parts are, and no day lies between them. */
function joinChannels(channels: readonly ReadChannel[]): ReadChannel[] {
  const found = new Map<string, ReadChannel>()
  for (const one of [...channels].sort((a, b) => ((a.read.from ?? '') < (b.read.from ?? '') ? -1 : 1)))
    found.set(one.id, { ...found.get(one.id), ...one, read: joinRead(found.get(one.id)?.read, one.read) })
  const all = [...found.values()]
  // A brand is called alike everywhere: a name that several channels have tells none of them from the others.
  const isOfSeveral = (name?: string) => all.filter((one) => one.name === name).length > 1
  return all.map(({ name, ...one }) => (name && !isOfSeveral(name) ? { ...one, name } : one))
}

function joinRead(known: ReadChannel['read'] | undefined, next: ReadChannel['read']): ReadChannel['read'] {
  if (!known) return next
  const from = known.from || next.from
  const to = (next.to ?? '') > (known.to ?? '') ? next.to : known.to
  const isNext = !known.to || (next.from ?? '') <= addDays(known.to, 1)
  return { ...(from && { from }), ...(to && { to }), complete: known.complete && next.complete && isNext }
}
