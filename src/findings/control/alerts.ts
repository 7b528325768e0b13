import type { Check } from '../../metrics/model/check.js'
import { shown } from '../../metrics/model/shown.js'
import type { Instant } from '../query.js'
import { readInstant } from '../given/readInstant.js'

/** What the host keeps of an open alert from one run to the next. Plain JSON. */
export interface AlertState {
  readonly id: string
  /** The check as it was seen last, without its results. */
  readonly check: Check
  /** When it was opened, and when people were told of it last; `null` where no time was given. */
  readonly openedAt: Instant | null
  readonly toldAt: Instant | null
}

export interface Alerts {
  /** Those that ask for attention and did not before: people should be told once. */
  readonly opened: readonly Check[]
  /** Those that are open still, whether they ask for attention, are watched, or can no longer be told. */
  readonly continues: readonly Check[]
  /** Of these the ones that are due to be told again. */
  readonly due: readonly Check[]
  /** Those that are all right again, or gone. */
  readonly resolved: readonly Check[]
  /** For the next run. */
  readonly state: readonly AlertState[]
}

export interface AlertOptions {
  /** When this run is: an instant with its offset. Without it nothing is due. */
  readonly at?: Instant | undefined
  /** @default 7 */
  readonly remindAfterDays?: number | undefined
}

const DAY = 86_400_000

/**
 * Which checks are news. One that asks for attention is opened once and stays open until it is all right or gone; of one that can no
 * longer be told, since its data does not come, nobody knows that it is over. The order of what is handed in does not matter.
 *
 * @param before the `state` of the run before; `[]` at first
 * @throws for an `at` without an offset
 * @example const { opened, state } = alerts(control(query, rules).checks, saved, { at: now })
 */
export function alerts(now: readonly Check[], before: readonly AlertState[], options: AlertOptions = {}): Alerts {
  const { at, remindAfterDays = 7 } = options
  const time = at === undefined || at === null ? null : readInstant(at)
  if (Number.isNaN(time))
    throw new Error(
      `kpi-kit: \`at\` is ${shown(at)}, which is not an instant, so nobody knows what is due. Write it with its offset: at: '2026-10-31T18:00:00+03:00'.`,
    )
  const checks = listOf(now).sort(byId)
  const byCheck = new Map(checks.map((check) => [check.id, check]))
  const known = new Map(listOf(before).map((one) => [one.id, one]))

  const opened = checks.filter(({ id, state }) => state === 'attention' && !known.has(id))
  const [open, closed] = [[] as AlertState[], [] as AlertState[]]
  for (const one of [...known.values()].sort(byId)) (isOver(one, byCheck, checks) ? closed : open).push(one)
  const asNow = ({ id, check }: AlertState): Check => byCheck.get(id) ?? check
  const isDue = ({ toldAt, openedAt }: AlertState): boolean => {
    const told = readInstant(toldAt ?? openedAt)
    return time !== null && time - told >= remindAfterDays * DAY
  }
  const state = [
    ...opened.map(
      (check): AlertState => ({ id: check.id, check: bare(check), openedAt: at ?? null, toldAt: at ?? null }),
    ),
    ...open.map(
      (one): AlertState => ({ ...one, check: bare(asNow(one)), toldAt: isDue(one) ? (at ?? null) : one.toldAt }),
    ),
  ].sort(byId)
  return { opened, continues: open.map(asNow), due: open.filter(isDue).map(asNow), resolved: closed.map(asNow), state }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

/** State comes back from a database: what is none is left out. */
const listOf = <One extends { readonly id: string }>(list: readonly One[]): One[] =>
  (Array.isArray(list) ? (list as readonly One[]) : []).filter((one) => typeof one?.id === 'string')

const bare = (check: Check): Check => ({ ...check, results: [] })

function isOver({ id, check }: AlertState, byCheck: ReadonlyMap<string, Check>, checks: readonly Check[]): boolean {
  const now = byCheck.get(id)
  if (now) return now.state === 'ok'
  // Where the same is not known of the channel, that one is gone is not known either.
  return !checks.some(
    (one) =>
      one.kind === check?.kind &&
      one.state === 'unknown' &&
      one.subject.channel === check.subject?.channel &&
      !one.subject.date,
  )
}
