import type { NumberFactId } from '../../metrics/model/facts.js'
import type { Facts } from '../reading/factTable.js'
import { textOf } from '../reading/payload.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type ExportOptions, plain, sheetOf } from './sheet.js'

export const businessSuiteResultsHeaders = {
  date: 'Date|Fecha|Data|Datum|Дата',
  _value: 'Primary|Primario|Principal',
}

const titles: readonly [words: RegExp, fact: NumberFactId][] = [
  [/^(reach|viewers|alcance|reichweite|couverture|copertura|bereik|zasięg|räckvidd|охват)$/, 'reach'],
  [/^(views|visualiza(ciones|ções))$/, 'views'],
  [/^impressions$/, 'impressions'],
  [/^(new )?(follow(er)?s|likes and follows|segu(imi|ime)ntos)$/, 'followersGained'],
  [/^unfollows$/, 'followersLost'],
  [/^net follow(er)?s$/, 'followersNet'],
  [/^((page |profile )*visits|page and profile visits)$/, 'profileVisits'],
  [/^content interactions$/, 'interactions'],
  [/^link clicks$/, 'linkClicks'],
  [/^3-second (video )?views$/, 'videoViews'],
]

/**
 * Charts of Meta Business Suite (Insights → Results → Export): each is a title (“Facebook visits”, “Reach”) above days; a file may
 * have several. It is UTF-16: pass the bytes, or the text however it was decoded. Where no title names Facebook or Instagram, pass
 * `channel`.
 *
 * @source https://www.facebook.com/business/help/700570830721044
 */
export function businessSuiteResults(input: unknown, options: ExportOptions = {}): Reading<'facebook' | 'instagram'> {
  const sheet = sheetOf(input, businessSuiteResultsHeaders, ['date', '_value'], options)
  const named = (text = '') => /(facebook|instagram)/i.exec(text)?.[1]?.toLowerCase()
  let title = sheet?.above?.at(-1) ?? ''
  let says = named(`${textOf(options.channel)} ${title}`)
  sheet?.rows(({ date, _value }) => {
    if (_value === undefined) says ??= named(`${date}`)
  })
  const source = (says ?? named(options.name) ?? 'facebook') as 'facebook' | 'instagram'
  return readExport(source, 'businessSuiteResults', options, sheet, 'America/Los_Angeles', (read, sheet) => {
    const cells = cellReader(sheet, read, options)
    if (!says && !named(options.name)) {
      read.problem('not-known', '', 'No title says whether this is Facebook or Instagram. Pass `channel`.')
      return {}
    }
    const days = new Map<string, { date: string; channel: string; facts: Facts }>()
    sheet.rows((row, line) => {
      if (row._value === undefined) title = `${row.date}`
      if (!/^\d{4}-/.test(`${row.date}`)) return
      const words = plain(title)
        .replace(/((?<= )(do|de|di|en|no|on|in|в) )?\b(facebook|instagram)\b-?/g, '')
        .trim()
      const fact = titles.find(([is]) => is.test(words))?.[1]
      if (!fact)
        return void read.problem('not-known', `line ${line}`, `“${title.slice(0, 40)}” is not a chart that is read.`)
      const date = cells.day(row, line)
      const value = cells.number(row._value, `${line}`, '_value')
      if (!date || value === undefined) return
      const channel = options.channel ?? named(title) ?? source
      const day = days.get(channel + date) ?? { date, channel, facts: {} }
      day.facts[fact] = value
      days.set(channel + date, day)
    })
    for (const { date, channel, facts } of days.values()) read.row({ date, channel }, facts)
    return {}
  })
}
