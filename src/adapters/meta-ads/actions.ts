import type { NumberFactId } from '../../metrics/model/facts.js'
import type { Facts } from '../reading/factTable.js'
import { at, isRecord } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { Insight } from './answer.js'

const LEADS = ['lead', 'onsite_conversion.lead_grouped', 'leadgen_grouped', 'offsite_conversion.fb_pixel_lead']
const PURCHASES = ['omni_purchase', 'purchase', 'offsite_conversion.fb_pixel_purchase', 'onsite_conversion.purchase']

/** The field in which a fact stands, and the types it may have there. They hold one another: the first that is there is read. */
const actions: readonly (readonly [fact: NumberFactId, field: string, types: readonly string[]])[] = [
  ['linkClicks', 'inline_link_clicks', []],
  ['linkClicks', 'actions', ['link_click']],
  ['likes', 'actions', ['post_reaction']],
  ['comments', 'actions', ['comment']],
  ['shares', 'actions', ['post']],
  ['saves', 'actions', ['onsite_conversion.post_save']],
  ['videoViews', 'actions', ['video_view']],
  ['leads', 'actions', LEADS],
  ['conversions', 'actions', PURCHASES],
  ['revenue', 'action_values', PURCHASES],
  ['videoStarts', 'video_play_actions', ['video_view']],
  ['videoCompletions', 'video_p100_watched_actions', ['video_view']],
]

/**
 * The facts of each row that are actions. A row lacks those of which there was none: they are zero where another row of the payload
 * has them, and unknown where none has.
 */
export function actionsOf(read: Reader, rows: readonly Insight[]): Facts[] {
  const found = rows.map((): Facts => ({}))
  const done = new Set<NumberFactId>()
  for (const [fact, field, types] of actions) {
    if (done.has(fact)) continue
    const values = rows.map(([row, place]) => valueOf(read, row[field], types, `${place}.${field}`))
    if (!values.some((value) => typeof value === 'number')) continue
    done.add(fact)
    for (const [i, facts] of found.entries()) {
      const value = values[i]
      if (value !== undefined) facts[fact] = value ?? 0
    }
  }
  return found
}

/** `null` for none, `undefined` for unknown. Several of one type are its parts by device or by kind of reaction. */
function valueOf(read: Reader, field: unknown, types: readonly string[], place: string): number | null | undefined {
  if (field === undefined) return null
  if (!Array.isArray(field)) return read.number(field, place, true)
  const found = field.map((action: unknown) => isRecord(action) && action.action_type)
  const type = types.find((one) => found.includes(one))
  let sum: number | null = null
  for (const [i, action] of field.entries()) {
    if (!type || found[i] !== type) continue
    const value = read.number(at(action, 'value'), `${place}[${i}].value`, true)
    if (value === undefined)
      return read.problem('ambiguous-number', `${place}[${i}]`, 'An action has no `value`, only windows.')
    sum = (sum ?? 0) + value
  }
  return sum
}
