import { daysFrom } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import { networkOf } from '../reading/origin.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type Cells, type ExportOptions, type Headers, sheetOf } from './sheet.js'

/** Properties of contacts as HubSpot names them in English, those of the source by their older name too. */
export const hubspotContactsHeaders: Headers = {
  _id: 'Record ID|Record ID - Contact|Contact ID',
  _lead: 'Became a Lead Date',
  _customer: 'Became a Customer Date',
  _source: 'Original Traffic Source|Original Source',
  _detail: 'Original Traffic Source Drill-Down 1|Original Source Drill-Down 1',
}

/**
 * Contacts of HubSpot (CRM → Contacts → Export view → CSV) by the day on which they became leads and customers, and the network that
 * first brought them. Contacts that a search engine, a letter or nobody brought are left out. Days without a contact are zero between
 * `from` and `to`, where both are passed: the view is then that of all contacts.
 *
 * @source https://knowledge.hubspot.com/properties/understand-source-properties
 * @source https://developers.hubspot.com/docs/api/crm/exports
 */
export function hubspotContacts(input: unknown, options: ExportOptions = {}): Reading<'hubspot'> {
  const sheet = sheetOf(input, hubspotContactsHeaders, ['_id', '_source', '_detail'], options)
  return readExport('hubspot', 'hubspotContacts', options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, true)
    const dated = (
      [
        ['leads', '_lead'],
        ['customers', '_customer'],
      ] as const
    ).filter(([, role]) => sheet.has(role))
    if (!dated.length) {
      const why = 'Nothing says when contacts became leads. Export “Became a Lead Date” and “Became a Customer Date”.'
      read.problem('no-date', '', why)
    }
    const seen = new Set<string>()
    const origins = new Map<string, { channel: string; paid: 'paid' | 'organic'; days: Map<string, Facts> }>()
    sheet.rows((row, line) => {
      const id = `${row._id}`
      if (!dated.length || seen.has(id)) return
      if (row._id) seen.add(id)
      const channel = channelOf(row)
      if (!channel)
        return read.problem(
          'breakdown',
          sheet.placeOf('_source', line),
          'A contact that no network brought is left out.',
        )
      const paid = /^paid/i.test(`${row._source}`) ? 'paid' : 'organic'
      const origin = origins.get(`${channel} ${paid}`) ?? { channel, paid, days: new Map<string, Facts>() }
      origins.set(`${channel} ${paid}`, origin)
      for (const [fact, role] of dated) {
        const day = row[role] ? cells.day(row, line, role) : ''
        if (!day) continue
        const facts = origin.days.get(day) ?? {}
        origin.days.set(day, { ...facts, [fact]: (facts[fact] ?? 0) + 1 })
      }
    })
    const { from, to } = options
    const asked = new Set(from && to ? daysFrom(from, to) : [])
    const zeros = Object.fromEntries(asked.size ? dated.map(([fact]) => [fact, 0]) : [])
    for (const { channel, paid, days } of origins.values())
      for (const date of new Set([...asked, ...days.keys()])) {
        const isAsked = !asked.size || asked.has(date)
        if (isAsked) read.row({ date, channel, paid }, { ...zeros, ...days.get(date) })
      }
    return { complete: asked.size > 0 }
  })
}

/** The network that a contact came from: its name is told of visits from networks, its host of referrals. */
function channelOf({ _source, _detail }: Cells): string {
  const source = `${_source}`
  if (/social/i.test(source)) return networkOf(`${_detail ?? ''}`) || 'social'
  return /^referral/i.test(source) && /\.\w/.test(`${_detail}`) ? networkOf(`${_detail}`) : ''
}
