import { addsOverTime, isLevel, isPeople } from '../metrics/model/facts.js'
import { factsIn, isOfAccount } from './cellFormulas.js'
import { dayBefore } from './conditions.js'
import { CHANNEL, DATES, datesOf, flag, formulaColumn, type Grouping, isAny, mostOf, stretchOf } from './groupSteps.js'
import { highOf, invalidOf, mergedIn } from './mergeSteps.js'
import type { Step, Writer } from './query.js'
import { columnOf, isSamples } from './values.js'

const IS_DAY = "k_post = '' AND k_from = k_to"
/** Whose days have to know the same: those of a brand, or of all of them where a metric is a share among brands. */
const together = ({ amongBrands }: Grouping, more: string): string =>
  `PARTITION BY ${amongBrands ? '' : 'k_brand, '}${more}`
/** A row is of the whole, of organic or paid, or of campaigns. */
const LAYER = "CASE WHEN k_campaign <> '' THEN 2 WHEN k_paid <> '' THEN 1 ELSE 0 END"

/**
 * From groups to bundles: days between two cuts that know the same facts for all channels of their brand become one row of each
 * channel (for all channels of all brands, where a metric is a share among brands). What channels have in common is whole bundles
 * then, as it was whole days.
 *
 * A day stays itself where the kit asks for that day (the first one with rows, the first and the last one of a level) or tells of it
 * (what is odd, a total beside its parts), and where a row of several days meets a part of the days between two cuts.
 */
export function bundleSteps(writer: Writer, grouping: Grouping): Step[] {
  return [
    ['placed', placedSelect(writer, grouping)],
    ['days', daysSelect(writer, grouping)],
    ['bundled', bundledSelect(writer, grouping)],
  ]
}

/** Each group with the stretch between two cuts that it lies in, and what it makes of its day. */
function placedSelect(writer: Writer, { cuts, formulas }: Grouping): string {
  const { param } = writer
  const end = 'SUBSTR(k_dates, 12, 10)'
  const isOneOf = (day: string, days: readonly string[]) => `${day} IN (${days.map((one) => param(one)).join(', ')})`
  const isWhole = `${isOneOf('SUBSTR(k_dates, 1, 10)', cuts)} AND ${isOneOf(end, cuts.map(dayBefore))}`
  const ofFormats = mergedIn(writer).some(({ name }) => name === 'k_format') ? ["COALESCE(k_format, '')"] : []
  const shape = [
    'k_brand',
    'k_channel',
    'k_account',
    'k_paid',
    'k_campaign',
    "CASE WHEN k_cells > 1 THEN '+' ELSE '' END",
    ...ofFormats,
    'k_group',
    'k_shape',
    ...formulas.map((_, i) => `CASE WHEN ${formulaColumn(i)} IS NULL THEN '0' ELSE '1' END`),
  ]
  return `SELECT grouped.*,
  ${stretchOf(writer, cuts)} AS k_stretch,
  ${flag(`k_post = '' AND k_from <> k_to AND NOT (${isWhole})`)} AS k_cutting,
  ${flag(`${stretchOf(writer, cuts)} <> ${stretchOf(writer, cuts, end)}`)} AS k_crossing,
  CASE WHEN ${IS_DAY} THEN ${shape.join(" || '|' || ")} END AS k_known
FROM grouped`
}

/** Each group with whether its day stays, as far as the rows of its channel tell. */
function daysSelect({ facts: asked }: Writer, grouping: Grouping): string {
  const stretch = `PARTITION BY ${CHANNEL}, k_stretch`
  const first = (condition: string, aggregate: 'MIN' | 'MAX') =>
    `k_dates = ${aggregate}(CASE WHEN ${condition} THEN k_dates END) OVER (${stretch})`
  const levels = asked.filter(isLevel)
  const hasLevel = isAny(levels.map((fact) => `${columnOf(fact)} IS NOT NULL`))
  const ofAccount = factsIn(grouping.formulas).some(isOfAccount)
  const stays = [
    first(IS_DAY, 'MIN'),
    ...levels.flatMap((fact) => {
      const isSaid = `${IS_DAY} AND ${columnOf(fact)} IS NOT NULL AND ${highOf(columnOf(fact))} IS NULL`
      return [first(isSaid, 'MIN'), first(isSaid, 'MAX')]
    }),
    'k_odd = 1',
    // The rows of no channel are the total of all of them.
    "k_channel = ''",
    "(k_post = '' AND k_campaign <> '' AND k_group = '')",
    `(k_post = '' AND k_paid <> '' AND (${hasLevel}))`,
    // Such a post is told the level of its account's day.
    ...(ofAccount ? ["(k_post <> '' AND k_group = '')"] : []),
    ...asked.filter(addsOverTime).map((fact) => {
      const layer = `CASE WHEN k_post = '' AND ${columnOf(fact)} IS NOT NULL THEN ${LAYER} END`
      const day = `PARTITION BY ${CHANNEL}, k_dates`
      return `MIN(${layer}) OVER (${day}) <> MAX(${layer}) OVER (${day})`
    }),
    `MAX(k_cutting) OVER (${together(grouping, 'k_stretch')}) = 1`,
    `MAX(k_cutting * k_crossing) OVER (${grouping.amongBrands ? '' : 'PARTITION BY k_brand'}) = 1`,
  ]
  return `SELECT placed.*,
  ${flag(stays.join('\n    OR '))} AS k_stays
FROM placed`
}

/** All numbers of lists, which are texts, as one list. */
function pooled({ dialect }: Writer, x: string): string {
  const numbers = `CASE WHEN ${x} LIKE '[%]' THEN NULLIF(TRIM(SUBSTR(${x}, 2, LENGTH(${x}) - 2)), '') END`
  return `CASE WHEN COUNT(${x}) > 1 THEN '[' || COALESCE(${dialect.list(numbers)}, '') || ']' ELSE MIN(${x}) END`
}

/** One row for each bundle; a group whose day stays is one by itself. */
function bundledSelect(writer: Writer, grouping: Grouping): string {
  const { formulas } = grouping
  const day = together(grouping, 'k_dates')
  const { dialect, facts: asked } = writer
  const names = mergedIn(writer).map(({ name }) => name)
  const texts = names.filter((name) => !asked.some((fact) => columnOf(fact) === name))
  const beside = ['k_from', 'k_to', 'k_open', 'k_reading', ...DATES]
  const columns = [
    CHANNEL,
    'k_campaign',
    'k_paid',
    'k_post',
    'MAX(k_cells) AS k_cells',
    `CASE WHEN COUNT(*) > 1 THEN ${dialect.list('SUBSTR(k_dates, 1, 10)')} END AS k_days`,
    ...DATES.map(datesOf),
    'MAX(k_open) AS k_open',
    'MAX(k_reading) AS k_reading',
    'MAX(k_provisional) AS k_provisional',
    'MAX(k_sampled) AS k_sampled',
    ...texts.flatMap((name) => [`MIN(${name}) AS ${name}`, `MAX(${highOf(name)}) AS ${highOf(name)}`]),
    ...asked.flatMap((fact) => {
      const x = columnOf(fact)
      return [
        `${isSamples(fact) ? pooled(writer, x) : `SUM(${x})`} AS ${x}`,
        `MAX(${highOf(x)}) AS ${highOf(x)}`,
        ...(isSamples(fact) ? [] : [`MAX(${invalidOf(x)}) AS ${invalidOf(x)}`]),
        ...(isPeople(fact) ? [`MAX(${mostOf(fact)}) AS ${mostOf(fact)}`] : []),
      ]
    }),
    ...formulas.map((_, i) => `SUM(${formulaColumn(i)}) AS ${formulaColumn(i)}`),
  ]
  const key = [
    CHANNEL,
    'k_campaign',
    'k_paid',
    'k_post',
    'k_stretch',
    'k_bundle',
    ...beside.map((name) => `CASE WHEN k_bundle = '' THEN ${name} END`),
    "CASE WHEN k_bundle = '' THEN k_group ELSE '' END",
    "CASE WHEN k_bundle = '' THEN k_shape ELSE '' END",
  ]
  const isBundled = `k_known IS NOT NULL AND MAX(k_stays) OVER (${day}) = 0`
  return `SELECT ${columns.join(',\n  ')}
FROM (SELECT days.*,
  CASE WHEN ${isBundled} THEN ${dialect.textsOver('k_known', day)} ELSE '' END AS k_bundle
FROM days) told
GROUP BY ${key.join(', ')}`
}
