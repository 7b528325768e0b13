import type { Dimensions } from '../../metrics/model/row.js'
import type { Reader } from './reader.js'

/**
 * Followers as they are now: a row of the day of reading, whatever else of that day may still grow. Without that day they are
 * refused.
 */
export function followersNow(read: Reader, followers: number | undefined, place: string, of: Dimensions = {}): void {
  if (followers === undefined) return
  if (read.today) read.row({ date: read.today, ...of }, { followers }, { provisional: false })
  else read.problem('no-date', place, 'Followers are those of the time of reading. Pass `observedAt`.')
}
