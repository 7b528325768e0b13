import type { Dimensions } from '../../metrics/model/row.js'
import type { Facts } from '../reading/factTable.js'
import { namesOf } from '../reading/namesOf.js'
import { sumOf } from '../reading/sumOf.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { isTotal } from './isTotal.js'
import { readExport } from './readExport.js'
import { type ExportOptions, type Headers, plain, sheetOf } from './sheet.js'

/**
 * Columns as Ads Manager names them in English, German, French, Spanish, Portuguese and Russian; a currency follows in brackets.
 * Each is a header in public code that reads such files: look for `"Ausgegebener Betrag (EUR)"`, `"Montant dépensé (EUR)"`,
 * `"Importe gastado (PEN)"`, `"Valor usado (BRL)"`, `"Сумма затрат (USD)"`. Columns of other names are told, and not read.
 */
export const metaAdsHeaders: Headers = {
  date: 'Day|Tag|Jour|Día|Dia',
  _from:
    'Reporting starts|Berichtsstart|Berichtsbeginn|Début des rapports|Inicio del informe|Início dos relatórios|Дата начала отчетности',
  _to: 'Reporting ends|Berichtsende|Fin des rapports|Fin del informe|Encerramento dos relatórios|Término dos relatórios|Дата окончания отчетности',
  campaign: 'Campaign name|Kampagnenname|Nom de la campagne|Nombre de la campaña|Nome da campanha|Название кампании',
  _part:
    "Ad set name|Name der Anzeigengruppe|Nom de l’ensemble de publicités|Nom de l'ensemble de publicités|Nombre del conjunto de anuncios|Nome do conjunto de anúncios|Название группы объявлений",
  _ad: 'Ad name|Anzeigenname|Nom de la publicité|Nombre del anuncio|Nome do anúncio|Название объявления',
  account: 'Account name|Nom du compte|Nombre de la cuenta|Nome da conta',
  currency: 'Currency|Devise|Divisa|Moeda|Валюта',
  spend:
    'Amount spent|Ausgegebener Betrag|Montant dépensé|Importe gastado|Valor usado|Valor gasto|Сумма затрат|Потраченная сумма',
  impressions: 'Impressions|Impressionen|Impresiones|Impressões|Показы',
  reach: 'Reach|Reichweite|Couverture|Portée|Alcance|Охват',
  clicks: 'Clicks (all)|Klicks (alle)|Clics (tous)|Clics (todos)|Cliques (todos)',
  linkClicks:
    'Link clicks|Link-Klicks|Clics sur un lien|Clics sur le lien|Clics en el enlace|Cliques no link|Клики по ссылке',
}

/**
 * A table of Meta Ads Manager (Reports → Export table data → CSV), by day or of all days, in the currency that its columns name. All
 * rows are `paid`. Rows of ads, ad sets and breakdowns are summed to those of their campaign; people are then unknown. Results are of
 * a kind that differs from row to row, so they are not read, and neither is any other column: `problems` names them.
 *
 * @source https://support.google.com/searchads/answer/7362586 (how such a report is made)
 */
export function metaAds(input: unknown, options: ExportOptions = {}): Reading<'meta-ads'> {
  const sheet = sheetOf(input, metaAdsHeaders, ['_from', '_to', 'spend|impressions|reach'], options)
  return readExport('meta-ads', 'metaAds', options, sheet, 'UTC', (read, sheet) => {
    // Plain letters tell nothing: headers in German have no others.
    const cells = cellReader(sheet, read, options, plain(sheet.headerOf('_from')) === 'reporting starts')
    const factsOf = cells.facts()
    const names = ['campaign', '_part', '_ad', 'account', 'date'].filter(sheet.has)
    const isOfParts = sheet.has('_part') || sheet.has('_ad')
    const sums = new Map<string, { of: Dimensions; currency: string; parts: Facts[]; line: number }>()
    const accounts = new Set<string>()
    sheet.rows((row, line) => {
      // A line of sums names none of what it sums, and no day.
      const lacks = names.find((role) =>
        role === 'date' ? !/\d/.test(`${row.date}`) : !`${row[role] ?? ''}`.trim() || isTotal(row[role]),
      )
      if (lacks)
        return read.problem('total-row', sheet.placeOf(lacks, line), 'A sum of the rows beside it is left out.')
      const [from, to] = sheet.has('date')
        ? [cells.day(row, line), undefined]
        : [cells.day(row, line, '_from'), cells.day(row, line, '_to')]
      const facts = factsOf(row, `${line}`)
      const currency = cells.currency(row, line, facts)
      if (!from || to === '' || currency === undefined) return
      const account = `${row.account ?? ''}`.trim()
      accounts.add(account)
      const of: Dimensions = {
        date: !to || from === to ? from : { from, to },
        ...(account && { account }),
        ...(row.campaign !== undefined && { campaign: `${row.campaign}`.trim() }),
        paid: 'paid',
      }
      const key = JSON.stringify([of, currency])
      const sum = sums.get(key) ?? { of, currency, parts: [], line }
      sum.parts.push(facts)
      sums.set(key, sum)
    })
    const all = [...sums.values()]
    const isWhole = !isOfParts && all.every(({ parts }) => parts.length === 1)
    for (const { of, currency, parts, line } of all) {
      const { reach, ...adds } = parts.reduce(sumOf)
      if (reach !== undefined && !isWhole)
        read.problem('breakdown', sheet.placeOf('reach', line), 'People of parts do not add up: export campaigns.')
      const { account, ...ofOne } = of
      const isOne = accounts.size < 2 || options.account !== undefined
      read.row(
        isOne ? ofOne : { ...ofOne, account },
        { ...adds, ...(isWhole && reach !== undefined && { reach }) },
        currency && adds.spend !== undefined ? { currency } : {},
      )
    }
    if (sheet.unknown.length)
      read.problem('not-known', '', `These columns are not read: ${namesOf(sheet.unknown)}. Name them in \`columns\`.`)
    return { notWith: ['insights'] }
  })
}
