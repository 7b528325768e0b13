import { minus, overall, ratio, times } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Spend: the money spent, added up over days, posts and channels.
 *
 * @unit money, in the currency of the rows
 * @edge two currencies have no sum: reason `mixed-currency`
 * @example 310 on Instagram, 180 on VK → 490
 * @prevents money in two currencies added up
 * @source Meta Marketing API, spend
 */
export const spend = metric({ id: 'spend', formula: 'spend', unit: 'money', better: 'neutral', time: 'adds' })

/**
 * Cost per click: spend ÷ link clicks.
 *
 * @unit money per click
 * @edge spend without a click has no cost per click: never 0
 * @edge spend of the month and clicks by the day are both known for the month, and divide
 * @example 180 ÷ 360 clicks → 0.50
 * @prevents averaging the prices of days or channels
 * @elsewhere CPC; Meta’s CPC (all) divides by every click
 * @source https://luvvhelp.com (CPC)
 */
export const costPerClick = metric({
  id: 'costPerClick',
  formula: ratio('spend', 'linkClicks'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpc'],
})

/**
 * Cost per 1,000 impressions: 1,000 × spend ÷ impressions.
 *
 * @unit money per 1,000 impressions
 * @edge 0 impressions have no price
 * @example 1,000 × 180 ÷ 12,000 impressions → 15
 * @prevents averaging the prices of days or channels
 * @elsewhere CPM; per 1,000 people reached it is CPP
 * @source https://luvvhelp.com (CPM)
 */
export const costPerMille = metric({
  id: 'costPerMille',
  formula: ratio(times(1000, 'spend'), 'impressions'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpm'],
})

/**
 * Cost per 1,000 views: 1,000 × spend ÷ views.
 *
 * @unit money per 1,000 views
 * @edge 0 views have no price
 * @example 1,000 × 90 ÷ 30,000 views → 3
 * @prevents a price of views continuing one of impressions
 * @elsewhere CPV is per one view; Telegram’s advertisers call this CPM
 * @source own definition: CPM where a platform gives views
 */
export const costPerMilleViews = metric({
  id: 'costPerMilleViews',
  formula: ratio(times(1000, 'spend'), 'views'),
  unit: 'money',
  better: 'lower',
})

/**
 * Cost per interaction: spend ÷ interactions.
 *
 * @unit money per interaction
 * @edge spend without an interaction has no cost per interaction: never 0
 * @edge what counts as an interaction is part of the definition
 * @example 500 ÷ 2,500 interactions → 0.20
 * @prevents averaging the prices of posts
 * @elsewhere CPE, cost per engagement
 * @source https://cunits.io (CPE)
 */
export const costPerInteraction = metric({
  id: 'costPerInteraction',
  formula: ratio('spend', 'interactions'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpe'],
})

/**
 * Cost per new follower: spend ÷ new followers, those who came without an ad among them.
 *
 * @unit money per follower
 * @edge spend without a new follower has no cost per follower: never 0
 * @edge with rows that are `paid` and organic, evaluate the paid ones alone for the price of an ad’s follower
 * @example 10,000 ÷ 500 new followers → 20
 * @elsewhere CPF, CPS; some divide by the net
 * @source own arithmetic: 10,000 ÷ 500
 */
export const costPerFollower = metric({
  id: 'costPerFollower',
  formula: ratio('spend', 'followersGained'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpf'],
})

/**
 * Cost per lead: spend ÷ leads.
 *
 * @unit money per lead
 * @edge spend without a lead has no cost per lead: never 0
 * @edge spend of the month and leads by the day are both known for the month, and divide
 * @example 300 ÷ 15 leads → 20
 * @example 310 a month, a lead a day for 31 days → 10
 * @prevents averaging the prices of days or channels
 * @elsewhere CPL
 * @source http://www.capelinks.com/blog/measuring-roi-customer-acquisition-cost/
 */
export const costPerLead = metric({
  id: 'costPerLead',
  formula: ratio('spend', 'leads'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpl'],
})

/**
 * Cost per action: spend ÷ conversions, whatever the source counts as one.
 *
 * @unit money per action
 * @edge spend without an action has no cost per action: never 0
 * @example 1,000 ÷ 20 conversions → 50
 * @prevents averaging the prices of days or channels
 * @elsewhere CPA; as cost per acquisition it is often that of a customer
 * @source https://pixsools.com/demystifying-marketing-metrics (CPA)
 */
export const costPerAction = metric({
  id: 'costPerAction',
  formula: ratio('spend', 'conversions'),
  unit: 'money',
  better: 'lower',
  aliases: ['cpa'],
})

/**
 * Cost per new customer: spend ÷ new customers.
 *
 * @unit money per customer
 * @edge spend without a customer has no cost per customer: never 0
 * @edge customers of this period may have been paid for in the last
 * @example 300 ÷ 8 customers → 37.50
 * @elsewhere CAC, which takes salaries and production into the spend
 * @source http://www.capelinks.com/blog/measuring-roi-customer-acquisition-cost/
 */
export const costPerCustomer = metric({
  id: 'costPerCustomer',
  formula: ratio('spend', 'customers'),
  unit: 'money',
  better: 'lower',
  aliases: ['cac'],
})

/**
 * Return on ad spend: revenue ÷ spend.
 *
 * @unit money back for each unit spent: 5 is 5 to 1
 * @edge no spend has no return; 1 is where revenue pays for the spend
 * @edge revenue and spend in two currencies: reason `mixed-currency`
 * @example 5,000 ÷ 1,000 → 5
 * @prevents money in two currencies divided
 * @elsewhere ROAS, also as a percentage: 500%
 * @source https://pixsools.com/demystifying-marketing-metrics (ROAS)
 */
export const roas = metric({ id: 'roas', formula: ratio('revenue', 'spend'), unit: 'ratio', better: 'higher' })

/**
 * Return on marketing investment: (revenue − spend) ÷ spend. On revenue, as is common; by margin it is `romiByMargin`.
 *
 * @unit a fraction: 2 is 200%; −1 is all lost
 * @edge no spend has no return; 0 is where revenue pays for the spend
 * @example (300,000 − 100,000) ÷ 100,000 → 200%
 * @prevents revenue and margin mixed under one name
 * @elsewhere ROMI; ROI takes all costs, not those of marketing alone
 * @source https://vc.ru/marketing/2613845
 */
export const romi = metric({
  id: 'romi',
  formula: ratio(minus('revenue', 'spend'), 'spend'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Return on marketing investment, by margin: (gross margin − spend) ÷ spend.
 *
 * @unit a fraction: 0.2 is 20%; −1 is all lost
 * @edge no spend has no return; 0 is where the margin pays for the spend
 * @example (120,000 − 100,000) ÷ 100,000 → 20%
 * @prevents revenue and margin mixed under one name
 * @elsewhere ROMI
 * @source https://moonlandingservices.com/ru/kak-poschitat-romi
 */
export const romiByMargin = metric({
  id: 'romiByMargin',
  formula: ratio(minus('grossMargin', 'spend'), 'spend'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Blended cost per lead: all spend ÷ all leads, whoever brought them. Each side is of all channels that know it.
 *
 * @unit money per lead
 * @edge says nothing of a channel: what costs and what brings the leads may be two
 * @example 100 spent on ads, 5 leads of ads and 15 of others → 5
 * @prevents an organic lead in the cost per lead of ads, unsaid
 * @elsewhere blended CPL
 * @source https://www.mv3marketing.com/glossary/blended-cac/
 */
export const blendedCostPerLead = metric({
  id: 'blendedCostPerLead',
  formula: ratio(overall('spend'), overall('leads')),
  unit: 'money',
  better: 'lower',
})

/**
 * Blended cost per customer: all spend ÷ all new customers, organic ones too.
 *
 * @unit money per customer
 * @edge many organic customers make paid ones look cheap
 * @example 1,000 ÷ 20 customers, 12 of them organic → 50
 * @prevents an organic customer in the cost per customer of ads, unsaid
 * @elsewhere blended CAC
 * @source https://www.mv3marketing.com/glossary/blended-cac/
 */
export const blendedCostPerCustomer = metric({
  id: 'blendedCostPerCustomer',
  formula: ratio(overall('spend'), overall('customers')),
  unit: 'money',
  better: 'lower',
})

/**
 * Marketing efficiency ratio: all revenue ÷ all spend, whatever is attributed to what.
 *
 * @unit money earned per money spent
 * @edge holds revenue that marketing did not bring: read its course, not its height
 * @example 500,000 ÷ 100,000 → 5
 * @prevents the revenue that every network claims for itself, counted twice
 * @elsewhere MER, blended ROAS
 * @source https://funnel.io/blog/marketing-efficiency-ratio
 */
export const marketingEfficiency = metric({
  id: 'marketingEfficiency',
  formula: ratio(overall('revenue'), overall('spend')),
  unit: 'ratio',
  better: 'higher',
  aliases: ['mer'],
})

export const money = [
  spend,
  costPerClick,
  costPerMille,
  costPerMilleViews,
  costPerInteraction,
  costPerFollower,
  costPerLead,
  costPerAction,
  costPerCustomer,
  roas,
  romi,
  romiByMargin,
  blendedCostPerLead,
  blendedCostPerCustomer,
  marketingEfficiency,
] as const
