import type { Finding } from '../../metrics/model/finding.js'
import type { Draft, Headline } from '../study/study.js'

/** What a metric of `show` counts, a section of the report too; and what is in neither. */
const [SHOWN, ELSEWHERE] = [0.5, 0.3]
/** A goal of the plan counts this much, and more by its weight. */
const [LEAST, BY_WEIGHT] = [0.6, 0.4]

/** A draft with its weight: that of the weightiest of its details, if that is more. Never rounded, so that no ties are made. */
export function weigh(draft: Draft, headlines: readonly Headline[]): Finding {
  const {
    impact,
    relevance,
    must: _must,
    joins: _joins,
    group: _group,
    change = 0,
    details: below = [],
    ...finding
  } = draft
  const own = { impact, relevance: relevance ?? relevanceOf(draft, headlines) }
  const changed = { impact: change, relevance: relevanceOf(draft, headlines) }
  const details = below.map((one) => weigh(one, headlines))
  const factors = [own, changed, ...details.map((one) => one.factors)].reduce((most, one) =>
    weightOf(one) > weightOf(most) ? one : most,
  )
  return { ...finding, details, factors, weight: weightOf(factors) }
}

const weightOf = ({ impact, relevance }: Finding['factors']): number => 100 * impact * relevance

function relevanceOf({ subject }: Draft, headlines: readonly Headline[]): number {
  const { metric } = subject
  if (metric === undefined) return SHOWN
  const headline = headlines.find(({ id }) => id === metric)
  if (!headline) return ELSEWHERE
  return headline.planned === null ? SHOWN : LEAST + BY_WEIGHT * headline.planned
}
