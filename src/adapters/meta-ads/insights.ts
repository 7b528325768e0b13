import type { Dimensions } from '../../metrics/model/row.js'
import type { Facts } from '../reading/factTable.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import { sumOf } from '../reading/sumOf.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { actionsOf } from './actions.js'
import { breakdownOf, type Insight, levelOf, ofOneLevel, rowsIn } from './answer.js'

/**
 * Meta Marketing API, `insights` of an ad account, of campaigns, ad sets or ads, by day, by month or over all days: what was spent,
 * and what it brought. All rows are `paid`, in the currency and the time zone of the ad account.
 *
 * Rows of ads, ad sets and breakdowns are summed to those of their campaign; people are then unknown: ask with `level=campaign`.
 * With `publisher_platform` the channel of a row is the platform. Leads, purchases and revenue are those of the attribution
 * windows that the ad sets have.
 *
 * @source https://developers.facebook.com/docs/marketing-api/reference/ad-account/insights
 */
export function insights(payload: unknown, options: AdapterOptions = {}): Reading<'meta-ads'> {
  const read = reader('meta-ads', 'insights', options)
  const facts = read.factsBy(
    {
      spend: 'spend',
      impressions: 'impressions',
      clicks: 'clicks',
      reach: 'reach',
      adRecallers: 'estimated_ad_recallers',
    },
    true,
  )
  const rows = ofOneLevel(read, rowsIn(read, payload))
  const actions = actionsOf(read, rows)
  const campaignOf = namesOf(rows, 'campaign')
  const accountOf = namesOf(rows, 'account')
  const hasAccounts = options.account === undefined && new Set(rows.map(([row]) => accountOf(row))).size > 1
  const sums = new Map<string, { of: Dimensions; currency: string; place: string; isWhole: boolean; parts: Facts[] }>()

  rows.forEach(([row, place], i) => {
    const from = read.day(row.date_start, `${place}.date_start`)
    const to = read.day(row.date_stop, `${place}.date_stop`)
    if (!from || !to) return
    const channel = options.channel === undefined ? textOf(row.publisher_platform) : ''
    const account = hasAccounts ? accountOf(row) : ''
    const campaign = campaignOf(row)
    const of: Dimensions = {
      date: from === to ? from : { from, to },
      ...(channel && { channel }),
      ...(account && { account }),
      ...(campaign && { campaign }),
      paid: 'paid',
    }
    const currency = textOf(row.account_currency)
    const key = JSON.stringify([of, currency])
    const isWhole = levelOf(row) % 3 === 0 && breakdownOf(row).length === (channel ? 1 : 0)
    const sum = sums.get(key) ?? { of, currency, place, isWhole, parts: [] }
    sum.parts.push({ ...facts(row, place), ...actions[i] })
    sums.set(key, sum)
  })

  for (const { of, currency, place, isWhole, parts } of sums.values()) {
    const { reach, adRecallers, ...adds } = parts.reduce(sumOf)
    const people = { ...(reach !== undefined && { reach }), ...(adRecallers !== undefined && { adRecallers }) }
    const isKnown = isWhole && parts.length === 1
    if (!isKnown && Object.keys(people).length)
      read.problem('breakdown', place, 'People of parts do not add up: ask for reach with `level=campaign`.')
    const isMoney = 'spend' in adds || 'revenue' in adds
    read.row(of, { ...adds, ...(isKnown && people) }, isMoney && currency ? { currency } : {})
  }
  return read.finish()
}

/** What campaigns or accounts are called; with its id where another has the same name. */
function namesOf(rows: readonly Insight[], level: string) {
  const name = (row: JsonRecord) => textOf(row[`${level}_name`])
  const id = (row: JsonRecord) => textOf(row[`${level}_id`])
  const ids = new Map(rows.map(([row]) => [name(row), new Set<string>()]))
  for (const [row] of rows) ids.get(name(row))?.add(id(row))
  return (row: JsonRecord): string =>
    name(row) && (ids.get(name(row))?.size ?? 0) > 1 ? `${name(row)} (${id(row)})` : name(row) || id(row)
}
