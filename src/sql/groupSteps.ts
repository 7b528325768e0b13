import { addsOverTime, type FactId, facts, isLevel, isPeople } from '../metrics/model/facts.js'
import type { DateString } from '../metrics/model/row.js'
import { isOperation } from '../metrics/model/expression.js'
import { factTraits } from '../metrics/model/factTraits.js'
import {
  type CellFormula,
  factInRow,
  factsIn,
  inCell,
  isOfAccount,
  levelOf,
  saidOf,
  workedOut,
} from './cellFormulas.js'
import { checkedIn, highOf, invalidOf, mergedIn } from './mergeSteps.js'
import type { Step, Writer } from './query.js'
import { columnOf, isSamples } from './values.js'

/** What is to be brought together. */
export interface Grouping {
  readonly posts: boolean
  readonly campaigns: boolean
  /** What has to be said of each post, and of each day where days are bundled. */
  readonly formulas: readonly CellFormula[]
  /** The first days of stretches, in order: posts, and days, of one stretch come together. Without any those of one day do. */
  readonly cuts: readonly DateString[]
  /** A metric is a share among brands, which is of the days that all of them know. */
  readonly amongBrands: boolean
}

export const mostOf = (fact: FactId): string => `${columnOf(fact)}_most`
export const formulaColumn = (i: number): string => `z_${i}`

export const CHANNEL = 'k_brand, k_channel, k_account'
/** A day of a channel, or a post. */
const SLOT = `PARTITION BY ${CHANNEL}, k_post, k_from, k_to, k_open, k_reading`
/** A channel's account and its posts report facts of their own. */
const IS_POST = "CASE WHEN k_post = '' THEN 0 ELSE 1 END"
const IS_WHOLE = "(k_post = '' AND k_campaign = '' AND k_paid = '')"
/** The row of a day that is told of what the day comes to. */
const IS_FIRST = `k_post = '' AND ROW_NUMBER() OVER (${SLOT} ORDER BY k_campaign, k_paid) = 1`
const CAMPAIGN = `${SLOT}, k_campaign`
const DAY = `PARTITION BY ${CHANNEL}, k_dates, k_open`

export const flag = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`
const flagText = (condition: string): string => `CASE WHEN ${condition} THEN '1' ELSE '0' END`
export const isAny = (conditions: readonly string[]): string => (conditions.length ? conditions.join(' OR ') : '1 = 0')
export const over = (aggregate: string, partition: string, name: string): string =>
  `${aggregate} OVER (${partition}) AS ${name}`

export const DATES = ['k_dates', 'k_dates_high']
/** From the first day of several dates to the last. */
export const datesOf = (name: string): string =>
  `SUBSTR(MIN(${name}), 1, 10) || '/' || SUBSTR(MAX(${name}), 12, 10) AS ${name}`

/** The stretch that a day lies in. */
export const stretchOf = ({ param }: Writer, cuts: readonly DateString[], day = 'SUBSTR(k_dates, 1, 10)'): string =>
  cuts.length
    ? `CASE ${cuts.map((cut, i) => `WHEN ${day} < ${param(cut)} THEN ${i}`).join(' ')} ELSE ${cuts.length} END`
    : 'k_dates'

/**
 * From cells to groups: posts of a day that know the same facts become one row, and so do campaigns of a day. Sums over posts, and
 * what is known of a channel, are the same, since only those come together that know the same facts in the same currencies.
 *
 * What is odd stays itself: what contradicts itself, is invalid, of several days, not over, or split into several parts.
 */
export function groupSteps(writer: Writer, grouping: Grouping): Step[] {
  return [
    ['shaped', shapedSelect(writer)],
    ['marked', markedSelect(writer, grouping)],
    ['chosen', chosenSelect(writer, grouping)],
    ['grouped', groupedSelect(writer, grouping)],
  ]
}

/** Whether a text may be no list of numbers from 0 on: it lacks a bracket, or has a sign, a word, a text or a list in it. */
const isNoList = (x: string): string =>
  [
    `${x} NOT LIKE '[%]'`,
    ...['_%[%', '%-%', '%n%', '%t%', '%f%', '%"%'].map((one) => `LOWER(${x}) LIKE '${one}'`),
  ].join(' OR ')

/** Each cell with what it knows, as a text, and whether it is odd. */
function shapedSelect(writer: Writer): string {
  const { facts: asked } = writer
  /** Where nobody was answered it is known that there are no response times. */
  const noneOf = (fact: FactId): readonly string[] => {
    const { noneWithout } = factTraits[fact] ?? {}
    return noneWithout && asked.includes(noneWithout) ? [columnOf(noneWithout)] : []
  }
  const merged = mergedIn(writer).map(({ name }) => name)
  const currencies = merged.filter((name) => name.endsWith('_currency'))
  const shape = [
    ...asked.map((fact) => flagText(isAny([`${columnOf(fact)} IS NOT NULL`, ...noneOf(fact).map((x) => `${x} = 0`)]))),
    ...currencies.map((name) => `'|' || COALESCE(${name}, '')`),
    "CASE WHEN k_sampled = 1 THEN '|s' ELSE '' END",
  ]
  const odd = [
    'k_open = 1',
    'k_dates IS NULL',
    'k_dates <> k_dates_high',
    'k_from <> k_to',
    ...merged.map((name) => `${name} <> ${highOf(name)}`),
    ...checkedIn(asked).map((fact) => `${invalidOf(columnOf(fact))} = 1`),
    // One figure of the whole site is no sum.
    ...asked.filter((fact) => facts[fact].kind === 'context').map((fact) => `${columnOf(fact)} IS NOT NULL`),
    // Lists are pooled over the days of an account, and over nothing else.
    ...asked.filter(isSamples).flatMap((fact) => {
      const isSaid = isAny([columnOf(fact), ...noneOf(fact)].map((x) => `${x} IS NOT NULL`))
      return [`((k_post <> '' OR k_campaign <> '') AND (${isSaid}))`, isNoList(columnOf(fact))]
    }),
  ]
  return `SELECT cells.*,
  ${shape.join(' || ')} AS k_shape,
  ${flag(isAny(odd))} AS k_odd
FROM cells`
}

/** Each cell with what stands beside it. */
function markedSelect(writer: Writer, { posts, campaigns, formulas }: Grouping): string {
  const { facts: asked } = writer
  const levels = asked.filter(isLevel).map((fact) => `${columnOf(fact)} IS NOT NULL`)
  const ofFormulas = posts ? factsIn(formulas) : []
  const ofAccount = ofFormulas.filter((fact) => isOfAccount(fact) && asked.includes(fact))
  return `SELECT shaped.*,
  ${[
    over('COUNT(*)', SLOT, 'k_parts'),
    ...(campaigns
      ? [
          over(`MAX(${flag(isAny(['k_odd = 1', ...levels]))})`, CAMPAIGN, 'k_campaign_odd'),
          over('COUNT(*)', CAMPAIGN, 'k_campaign_parts'),
          ...['', 'organic', 'paid'].map((kind) =>
            over(`MAX(CASE WHEN k_paid = '${kind}' THEN k_shape END)`, CAMPAIGN, `k_shape_${kind || 'whole'}`),
          ),
          // Beside rows of several days a campaign is the same on each of them, by its name.
          over(`MAX(${flag("k_post = '' AND k_from <> k_to")})`, `PARTITION BY ${CHANNEL}`, 'k_wide'),
        ]
      : []),
    ...ofAccount.flatMap((fact) => {
      const x = columnOf(fact)
      const isPart = `k_post = '' AND ${x} IS NOT NULL AND (k_campaign <> '' OR k_paid <> '')`
      return [
        over(`MAX(CASE WHEN ${IS_WHOLE} AND ${x} = ${highOf(x)} THEN ${x} END)`, DAY, levelOf(fact)),
        over(`MAX(${flag(isPart)})`, DAY, `${levelOf(fact)}_in_parts`),
      ]
    }),
    ...(posts ? workedOut(formulas, writer) : []).map((fact) =>
      over(
        `MAX(${flag(`${columnOf(fact)} IS NOT NULL OR ${invalidOf(columnOf(fact))} = 1`)})`,
        `PARTITION BY ${CHANNEL}, ${IS_POST}`,
        saidOf(fact),
      ),
    ),
  ].join(',\n  ')}
FROM shaped`
}

/** Each cell with the group that it belongs to, if any, and what the formulas come to in it. */
function chosenSelect(writer: Writer, { posts, campaigns, formulas, cuts }: Grouping): string {
  const levels = factsIn(formulas).filter((fact) => isOfAccount(fact) && writer.facts.includes(fact))
  // Which of the account's levels counts where it is given in parts, the kit tells.
  const isClear = levels.map((fact) => ` AND ${levelOf(fact)}_in_parts = 0`).join('')
  const isMerged = `k_post <> '' AND k_odd = 0 AND k_parts = 1${isClear}`
  const shapes = ['whole', 'organic', 'paid'].map((kind) => `COALESCE(k_shape_${kind}, '-')`).join(" || '/' || ")
  const isPlain = 'k_wide = 0 AND k_campaign_odd = 0 AND (k_shape_whole IS NULL OR k_campaign_parts = 1)'
  const ofCampaigns = `WHEN k_post = '' AND k_campaign <> '' AND ${isPlain} THEN ${shapes}`
  const inDay = (fact: FactId) => factInDay(fact, writer)
  const cases = [...(posts ? [`WHEN ${isMerged} THEN 'posts'`] : []), ...(campaigns ? [ofCampaigns] : [])]
  return `SELECT marked.*,
  ${[
    ...(posts
      ? formulas.map(
          ({ formula }, i) =>
            `CASE WHEN ${isMerged} THEN ${inCell(formula, (fact) => factInRow(fact, writer))}${cuts.length && isOperation(formula) ? ` WHEN ${IS_FIRST} THEN ${inCell(formula, inDay)}` : ''} END AS ${formulaColumn(i)}`,
        )
      : []),
    `CASE ${cases.join('\n    ')}\n    ELSE '' END AS k_group`,
  ].join(',\n  ')}
FROM marked`
}

/** What is known of a fact in an account's day: of the whole, or else of its parts, which share people. */
function factInDay(fact: FactId, writer: Writer): string {
  const x = factInRow(fact, writer)
  const inAll = addsOverTime(fact)
    ? `SUM(${x}) OVER (${SLOT})`
    : `CASE WHEN COUNT(${x}) OVER (${SLOT}) = 1 THEN MAX(${x}) OVER (${SLOT}) END`
  return `COALESCE(MAX(CASE WHEN ${IS_WHOLE} THEN ${x} END) OVER (${SLOT}), ${inAll})`
}

/** One row for each group; what is in none is a group by itself. */
function groupedSelect(writer: Writer, { posts, formulas, cuts }: Grouping): string {
  const { facts: asked } = writer
  const merged = mergedIn(writer).map(({ name }) => name)
  const texts = merged.filter((name) => !asked.some((fact) => columnOf(fact) === name))
  const apart = [...(posts ? formulas : [])].map((_, i) => flag(`${formulaColumn(i)} IS NULL`))
  const key = [
    CHANNEL,
    'k_paid',
    'k_group',
    'k_from',
    'k_to',
    'k_open',
    'k_reading',
    ...DATES.map((name) => `CASE WHEN k_group = 'posts' THEN '' ELSE ${name} END`),
    `CASE WHEN k_group = 'posts' THEN ${stretchOf(writer, cuts)} END`,
    ...texts.filter((name) => name === 'k_format'),
    "CASE WHEN k_group = '' OR k_group = 'posts' THEN k_campaign ELSE '' END",
    "CASE WHEN k_group = '' THEN k_post ELSE '' END",
    "CASE WHEN k_group = '' THEN '' ELSE k_shape END",
    ...apart.map((one) => `CASE WHEN k_group = 'posts' THEN ${one} ELSE 0 END`),
  ]
  const columns = [
    'k_brand',
    'k_channel',
    'k_account',
    'MIN(k_campaign) AS k_campaign',
    'k_paid',
    'MIN(k_post) AS k_post',
    'COUNT(*) AS k_cells',
    'k_from',
    'k_to',
    'k_open',
    'k_reading',
    'MAX(k_provisional) AS k_provisional',
    'MAX(k_sampled) AS k_sampled',
    ...DATES.map(datesOf),
    'k_group',
    'MIN(k_shape) AS k_shape',
    'MAX(k_odd) AS k_odd',
    ...texts.flatMap((name) => [
      name === 'k_format' ? name : `MIN(${name}) AS ${name}`,
      `MAX(${highOf(name)}) AS ${highOf(name)}`,
    ]),
    ...asked.flatMap((fact) => {
      const x = columnOf(fact)
      return [
        `${isSamples(fact) ? 'MIN' : 'SUM'}(${x}) AS ${x}`,
        `MAX(CASE WHEN ${x} <> ${highOf(x)} THEN ${highOf(x)} END) AS ${highOf(x)}`,
        ...(isSamples(fact) ? [] : [`MAX(${invalidOf(x)}) AS ${invalidOf(x)}`]),
        ...(isPeople(fact) ? [`MAX(${x}) AS ${mostOf(fact)}`] : []),
      ]
    }),
    ...(posts ? formulas.map((_, i) => `SUM(${formulaColumn(i)}) AS ${formulaColumn(i)}`) : []),
  ]
  return `SELECT ${columns.join(',\n  ')}
FROM chosen
GROUP BY ${key.join(', ')}`
}
