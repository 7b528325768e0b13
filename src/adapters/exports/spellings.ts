import { networkCalled } from '../reading/origin.js'
import { plain } from './sheet.js'

const formats = /^(photo|video|reel|story|carousel|link|text)$/

/**
 * A function that gives one name to what differs by case and spaces only, as it is written first: `Linked In` and `linkedin` are one
 * channel. Networks and formats have the names that they have in other sources. `Facebook Ads` is not `facebook`: its figures
 * are others. Campaigns and accounts are called as they stand: of ids of accounts, those of YouTube differ by case.
 */
export function spellings() {
  const known = new Map<string, string>()
  return (dimension: string, cell: unknown): string => {
    const text = `${cell}`.trim()
    const key = plain(text).replace(/\s/g, '')
    if (dimension === 'campaign' || dimension === 'account') return text
    if (dimension === 'format' && formats.test(key)) return key
    const name = (dimension === 'channel' && networkCalled(key)) || known.get(dimension + key) || text
    known.set(dimension + key, name)
    return name
  }
}
