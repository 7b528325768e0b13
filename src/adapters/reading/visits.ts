import type { DateInput, DateString, Dimensions } from '../../metrics/model/row.js'
import { daysFrom } from './day.js'
import type { Facts } from './factTable.js'
import type { Origin } from './origin.js'
import { isRecord } from './payload.js'
import type { Reader } from './reader.js'

type Fact = keyof Facts
/** Facts, of which some may be unknown. */
export type Found = { [F in Fact]?: number | undefined }

/** What is known of a report as a whole when its lines are written as rows. */
interface Report {
  /** The first and the last day that were asked for. */
  readonly from?: DateString | undefined
  readonly to?: DateString | undefined
  /** All lines are there, none is estimated: what is not there is zero. */
  readonly complete: boolean
  /** Whether its lines are all visits of the site. */
  readonly isWhole: boolean
  /** Its figures are estimates. */
  readonly isSampled: boolean
  /** That of its money. */
  readonly currency?: string | undefined
}

interface Cell {
  readonly of: Dimensions
  readonly facts: { [F in Fact]?: number }
}

const ofSite: Dimensions = { channel: undefined, account: undefined }

/**
 * Adds up the lines of a report on visits to a site: by day, and by the network that brought them. All visits of the site are a
 * row of no channel, of which there is one a day: `siteSessions`, and the `directVisits` among them.
 *
 * @param channel of lines that do not say where the visits came from; without it they are of the whole site.
 */
export function visitsBy(read: Reader, channel: string | undefined) {
  const cells = new Map<string, Cell>()
  const site = new Map<string, Cell>()
  /** Who brought visits. */
  const origins = new Set<Origin['by']>()

  const add = (when: DateInput, found: Found, origin?: Origin): void => {
    const date = isRecord(when) && when.from === when.to ? `${when.from}` : when
    const key = isRecord(date) ? `${date.from}:${date.to}` : `${date}`
    if (origin) {
      if (origin.by !== 'unknown') origins.add(origin.by)
      const { sessions } = found
      put(
        site,
        key,
        { date, ...ofSite },
        { siteSessions: sessions, directVisits: origin.by === 'direct' ? sessions : 0 },
      )
      if (origin.by !== 'network') return
    }
    const { channel: by, paid, campaign } = origin ?? {}
    put(
      cells,
      `${key} ${by} ${paid} ${campaign}`,
      { date, ...(origin && { channel: by, ...(paid && { paid }), ...(campaign && { campaign }) }) },
      found,
    )
  }

  /** Days on which a network brought nobody are left out of reports. */
  const fill = (days: readonly DateString[], all: readonly Cell[]): void => {
    const zeros = Object.fromEntries(all.flatMap(({ facts }) => Object.keys(facts)).map((fact) => [fact, 0]))
    const segments = new Map(all.map(({ of }) => [`${of.channel} ${of.paid} ${of.campaign}`, of]))
    for (const day of days) {
      for (const [segment, of] of segments)
        if (!cells.has(`${day} ${segment}`)) cells.set(`${day} ${segment}`, { of: { ...of, date: day }, facts: zeros })
      if (site.size && !site.has(day)) put(site, day, { date: day, ...ofSite }, { siteSessions: 0, directVisits: 0 })
    }
  }

  const write = ({ from, to, complete, isWhole, isSampled, currency }: Report): void => {
    const writeRow = (of: Dimensions, facts: Facts) => {
      const isMoney = 'spend' in facts || 'revenue' in facts
      read.row(of, facts, { ...(isMoney && currency && { currency }), ...(isSampled && { sampled: true }) })
    }
    const all = [...cells.values()]
    const last = read.today && to && read.today < to ? read.today : to
    if (complete && from && last && all.every(({ of }) => typeof of.date === 'string' && of.date.length === 10))
      fill(daysFrom(from, last), all)
    const hasCampaigns = new Set(all.map(({ of }) => of.campaign && `${of.channel} ${of.paid}`))
    for (const { of, facts } of cells.values())
      if (of.channel || channel)
        // Beside campaigns, a row of none would stand for all of them.
        writeRow(
          !of.campaign && hasCampaigns.has(`${of.channel} ${of.paid}`) ? { ...of, campaign: '(none)' } : of,
          facts,
        )
      else if (isWhole) writeRow({ ...of, ...ofSite }, factsOfSite(facts))
      else
        read.problem('breakdown', '', 'These are not all visits of the site: pass `channel` to say who brought them.')
    if (isWhole)
      for (const { of, facts } of site.values()) {
        const { directVisits: _, ...visits } = facts
        writeRow(of, origins.has('direct') ? facts : visits)
      }
  }

  const factsOfSite = ({ sessions, visitors, ...rest }: Facts): Facts => {
    if (Object.keys(rest).length)
      read.problem(
        'not-a-fact',
        '',
        'Of the whole site only visits and visitors are read: pass `channel` for the rest.',
      )
    return known({ siteSessions: sessions, visitors })
  }

  return { add, write, origins }
}

function put(cells: Map<string, Cell>, key: string, of: Dimensions, found: Found): void {
  const cell = cells.get(key)
  if (cell) addTo(cell.facts, found)
  else cells.set(key, { of, facts: known(found) })
}

/** Adds what adds. A sum is known where each of its parts is; people of several lines are not. */
export function addTo(sums: Found, found: Found): void {
  for (const fact in sums) {
    const [sum, more] = [sums[fact as Fact], found[fact as Fact]]
    if (sum === undefined || more === undefined || fact === 'visitors') delete sums[fact as Fact]
    else sums[fact as Fact] = sum + more
  }
}

function known(found: Found): Facts {
  const facts: { [F in Fact]?: number } = {}
  for (const fact in found) if (found[fact as Fact] !== undefined) facts[fact as Fact] = found[fact as Fact] as number
  return facts
}

/**
 * So many of the visits: a share of them as a whole number. A share that makes none was rounded, or is of other visits: then it
 * is unknown.
 */
export function shareOf(visits: number | undefined, share: number | undefined): number | undefined {
  const part = (visits ?? Number.NaN) * (share ?? Number.NaN)
  return Math.abs(part - Math.round(part)) <= 0.01 ? Math.round(part) : undefined
}
