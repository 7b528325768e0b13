import type { NumberFactId } from '../../metrics/model/facts.js'
import { at, type JsonRecord, listOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'

const LEADS = ['lead', 'onsite_conversion.lead_grouped', 'leadgen_grouped', 'offsite_conversion.fb_pixel_lead']
const PURCHASES = ['omni_purchase', 'purchase', 'offsite_conversion.fb_pixel_purchase', 'onsite_conversion.purchase']

/** The list in which a fact stands, and the types it may have there. They hold one another: the first that is there is read. */
const actions: readonly (readonly [fact: NumberFactId, list: string, types: readonly string[]])[] = [
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
 * The facts that are actions in a row. A row lacks those of which there was none: they are zero where another row of the payload has
 * them, and unknown where none has.
 */
export function actionsOf(read: Reader, rows: readonly (readonly [JsonRecord, string])[]) {
  const isLinkField = rows.some(([one]) => 'inline_link_clicks' in one)
  const wanted = actions.filter(([fact]) => fact !== 'linkClicks' || !isLinkField)

  const own = ([row, place]: readonly [JsonRecord, string]) => {
    const found: { [F in NumberFactId]?: number } = {}
    if (isLinkField) found.linkClicks = read.number(row.inline_link_clicks, `${place}.inline_link_clicks`, true) ?? 0
    for (const [fact, list, types] of wanted) {
      const all = listOf(row[list]).map((one, i) => [
        at(one, 'action_type'),
        at(one, 'value'),
        `${place}.${list}[${i}]`,
      ])
      const type = types.find((one) => all.some(([known]) => known === one))
      const values = all.filter(([known]) => known === type)
      // Several of one type are its parts by device or by kind of reaction.
      for (const [, value, where] of type ? values : []) {
        const number = read.number(value, `${where}.value`, true)
        if (number !== undefined) found[fact] = (found[fact] ?? 0) + number
        else read.problem('ambiguous-number', `${where}`, 'Actions by attribution window only: ask for `default` too.')
      }
    }
    return found
  }
  const facts = rows.map(own)
  const known = wanted.map(([fact]) => fact).filter((fact) => facts.some((one) => fact in one))
  return facts.map((one) => ({ ...Object.fromEntries(known.map((fact) => [fact, 0])), ...one }))
}
