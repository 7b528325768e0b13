import { ratio } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Leads: contacts won, added up over days, posts and channels.
 *
 * @unit leads
 * @edge one person who leaves a contact in two channels is two leads, unless the source knows them
 * @example 4 on Monday, none on Tuesday, 3 on Wednesday → 7
 * @prevents a day without data taken for a day without leads
 * @source own definition: contacts as the CRM counts them
 */
export const leads = metric({ id: 'leads', formula: 'leads', unit: 'count', better: 'higher' })

/**
 * Lead conversion rate: leads ÷ visits.
 *
 * @unit a fraction: 0.02 is 2%; may exceed 1, since one visit can leave two leads
 * @edge days that lack one of the two are left out of both; no visits have no rate
 * @example 26 leads, 1,300 visits → 2%
 * @prevents averaging the percentages of channels
 * @elsewhere leads ÷ clicks, ÷ visitors or ÷ reach: say which
 * @source own arithmetic: 26 ÷ 1,300
 */
export const leadConversionRate = metric({
  id: 'leadConversionRate',
  formula: ratio('leads', 'sessions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Lead to customer rate: new customers ÷ leads.
 *
 * @unit a fraction: 0.533 is 53.3%; may exceed 1, where customers come of earlier leads
 * @edge days that lack one of the two are left out of both; no leads have no rate
 * @edge of the period, not of a cohort: leads of May may close in June
 * @example 8 customers, 15 leads → 53.3%
 * @elsewhere close rate
 * @source http://www.capelinks.com/blog/measuring-roi-customer-acquisition-cost/ (close rate)
 */
export const leadToCustomerRate = metric({
  id: 'leadToCustomerRate',
  formula: ratio('customers', 'leads'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Assist ratio: assisted conversions ÷ last-click conversions. Near 0 a channel closes, near 1 it does both, above 1 it
 * mostly assists.
 *
 * @unit assists per conversion closed
 * @edge no last click at all has no ratio: the channel only assists
 * @edge assists of several channels do not add up, since one conversion can have many: over channels only bounds
 * @example 60 assisted, 80 closed → 0.75
 * @prevents assists of channels added up to more than there were conversions
 * @source https://support.google.com/analytics/answer/1191204
 */
export const assistRatio = metric({
  id: 'assistRatio',
  formula: ratio('assistedConversions', 'lastClickConversions'),
  unit: 'ratio',
  better: 'neutral',
})

export const leadMetrics = [leads, leadConversionRate, leadToCustomerRate, assistRatio] as const
