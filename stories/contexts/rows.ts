// What a host would have fetched: rows of facts, a plan, names. Invented, and the same in every context.
import { portfolio } from '../fixtures/portfolio.js'
import { labels, posts } from '../fixtures/posts.js'
import { anna, bonus, plan, team } from '../fixtures/scorecard.js'
import { events } from '../fixtures/trend.js'

export { anna, bonus, events, labels, plan, portfolio as rows, posts, team }
