import type { Row } from '../../metrics/model/row.js'
import { at, isRecord, type JsonRecord, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import { findIn, holds } from './findIn.js'

export const isAccount = (item: JsonRecord): boolean => 'followers_count' in item || 'fan_count' in item

/** Adds the followers of accounts, a level of the day of reading; the name of the one that was read. */
export function addLevels(read: Reader, payload: unknown, more: Partial<Row> = {}): { name?: string } {
  const found = findIn(read, payload, isAccount).flatMap(({ item, place }) => [
    { item, place },
    ...(isRecord(item.business_discovery) && isAccount(item.business_discovery)
      ? [{ item: item.business_discovery, place: `${place}.business_discovery` }]
      : []),
  ])
  const facts = read.factsBy({ followers: 'followers_count|fan_count' })
  for (const { item, place } of found) {
    const account = found.length > 1 ? textOf(item.username ?? item.name ?? item.id) : ''
    if (read.today) read.row({ date: read.today, ...(account && { account }) }, facts(item, place), more)
    else read.problem('no-date', place, 'Followers are of the day of reading. Pass `observedAt`.')
  }
  const name = found.length === 1 ? textOf(at(found[0]?.item, 'name') ?? at(found[0]?.item, 'username')) : ''
  return name ? { name } : {}
}

/** Adds the followers of the account in which other things stand, where it says them: `?fields=followers_count,media{…}`. */
export function addLevelsAround(read: Reader, payload: unknown): void {
  if (holds(payload, isAccount)) addLevels(read, payload, { provisional: false })
}
