import { type Blocks, blocks } from '../../metrics/analysis/blocks.js'
import { readCard } from '../../metrics/analysis/readCard.js'
import {
  type Comparison,
  compare,
  evaluate,
  type Metric,
  type MetricInput,
  metricOf,
  type Result,
  resolveWindow,
  type Series,
  series,
} from '../../metrics/index.js'
import { businessTime } from '../given/businessTime.js'
import { readEvents } from '../given/readEvents.js'
import { readPosts } from '../given/readPosts.js'
import type { HeldFinding } from '../../metrics/model/finding.js'
import { inputFor } from '../../metrics/model/channels.js'
import { isPartial } from '../../metrics/model/result.js'
import { headlinesOf } from './headlines.js'
import type { FindingsQuery } from '../query.js'
import type { FindingRules } from '../rules.js'
import type { Study } from './study.js'
import { daysBefore } from './daysBefore.js'
import { severalIn } from './severalIn.js'

/** What was looked at, beside what was found. */
export interface StudyNotes {
  readonly held: readonly HeldFinding[]
  readonly tested: number
  readonly byChance: number
}

/** What all kinds of findings ask, of one query; and what they have noted. */
export function studyOf(given: FindingsQuery, rules: FindingRules): { study: Study; notes: () => StudyNotes } {
  const query = { ...given, data: given.data ?? [] }
  const { data, plan, missing, own, channels, breaks, currency } = query
  const rows = Array.isArray(plan) && plan.length ? plan : null
  const windows = resolveWindow(query)
  const clock = businessTime(query)
  const held: HeldFinding[] = []
  const chances: number[] = []
  const about = { own, channels, breaks, currency }
  const before = query.previous ? { previous: query.previous } : {}
  const results = memo<Result>()
  const comparisons = memo<Comparison>()
  const weeks = memo<Blocks>()
  const lines = new Map<Metric, { readonly from: string; readonly points: Series['points'] }>()

  const study: Study = {
    query,
    rules,
    several: severalIn(data, own, channels),
    windows,
    clock,
    posts: readPosts(query.posts, clock, query.timeZone),
    events: readEvents(query.events),
    card: rows && readCard({ ...query, plan: rows, missing, bonus: undefined }),
    headlines: headlinesOf(query),
    evaluate(metric, period = windows.elapsed ?? undefined, channel) {
      return results(metric, `${period?.from}/${period?.to}/${channel ?? ''}/${channel === undefined}`, (definition) =>
        evaluate(definition, data, {
          ...about,
          ...(channel !== undefined && { channels: [inputFor(channel, channels)] }),
          period: period ?? query.period,
          asOf: period?.asOf ?? query.asOf,
        }),
      )
    },
    compare: (metric) =>
      comparisons(metric, '', (definition) => compare(definition, data, windows, { ...about, ...before })),
    blocks: (metric) => weeks(metric, '', (definition) => blocks(definition, data, windows, { ...about, ...before })),
    daily(metric, back = 0) {
      const { elapsed } = windows
      if (!elapsed) return []
      const from = daysBefore(elapsed.from, back)
      const known = lines.get(metricOf(metric))
      if (known && known.from <= from) return known.points.filter(({ period }) => period.from >= from)
      const asked = { ...about, period: { from, to: elapsed.to }, asOf: elapsed.to, every: 'day' } as const
      const points = series(metric, data, asked)[0]?.points ?? []
      lines.set(metricOf(metric), { from, points })
      return points
    },
    days(metric, back) {
      const { elapsed } = windows
      if (!elapsed) return { from: '', values: [], channels: [] }
      const results = study.daily(metric, back).map(({ result }) => result)
      return {
        from: daysBefore(elapsed.from, back),
        values: results.map((result) => (isWhole(result) ? result.value : null)),
        channels: results.map(({ channels: { used } }) => used),
      }
    },
    hold: (id, kind, why) => {
      held.push({ id, kind, why })
    },
    test: (chance) => {
      chances.push(chance)
    },
  }
  return {
    study,
    notes: () => ({
      held: [...held].sort((a, b) => (a.id < b.id ? -1 : 1)),
      tested: chances.length,
      byChance: chances.reduce((sum, chance) => sum + chance, 0),
    }),
  }
}

const isWhole = (result: Result): result is Extract<Result, { known: true }> => result.known && !isPartial(result)

/** Answers that are worked out once for each metric and key. */
function memo<Answer>() {
  const byMetric = new Map<Metric, Map<string, Answer>>()
  return (metric: MetricInput, key: string, work: (definition: Metric) => Answer): Answer => {
    const definition = metricOf(metric)
    const known = byMetric.get(definition) ?? new Map<string, Answer>()
    byMetric.set(definition, known)
    const answer = known.get(key) ?? work(definition)
    known.set(key, answer)
    return answer
  }
}
