// What a host would have fetched: rows of facts, a plan, what was agreed on and what was done. Invented, and the same in every
// story of reports.
import { portfolio } from '../fixtures/portfolio.js'
import { plan, team } from '../fixtures/scorecard.js'
import { events } from '../fixtures/trend.js'
import { postRows } from '../fixtures/work.js'

export { budget, cadence, complete, conversations, hours, now, posts, timeZone } from '../fixtures/work.js'
export { events, plan, team }

export const rows = [...portfolio, ...postRows]

/** The metrics of the page, beside those of the plan. */
export const show = ['reach', 'interactions', 'linkClicks', 'leads', 'costPerLead', 'responseTime'] as const
