import { byPointsLost, type CardReading, type CardRow, lostOf } from '../../metrics/analysis/readCard.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import type { PlanLostValues } from '../../format/findings/planLost.js'
import type { ScoreValues } from '../../format/findings/score.js'
import { cardPoints } from '../../format/cardPoints.js'
import { judgeable } from '../../format/score.js'
import { isWholeResult } from '../study/isWholeResult.js'
import type { Draft, Kind } from '../study/study.js'

/** What a plan has come to; below it the goals that keep it from more. A score that rests on a part of the period is none. */
export const score: Kind = ({ card, hold }) => {
  if (!card || !card.rows.length) return []
  const counting = card.rows.filter(({ scored }) => scored.weight !== 0)
  if (counting.some(({ result, attainment }) => attainment.known && !isWholeResult(result))) {
    hold('score', 'score', 'partial')
    return []
  }
  return [
    {
      id: 'score',
      kind: 'score',
      subject: {},
      tone: toneOf(card),
      impact: 1,
      relevance: 1,
      must: true,
      claim: 'arithmetic',
      results: [],
      values: valuesOf(card),
      details: byPointsLost(card.rows).filter(isLost).map(detailOf),
      question: null,
    },
  ]
}

function toneOf({ score: found }: CardReading): Draft['tone'] {
  if (!found.known || found.status === 'close') return 'neutral'
  return found.status === 'met' ? 'positive' : 'negative'
}

const valuesOf = (card: CardReading): Draft['values'] =>
  ({
    score: card.score,
    soFar: card.soFar?.score ?? null,
    standings: card.rows.map(({ standing }) => standing),
    labels: card.rows.map(({ plan }) => plan.label ?? null),
    met: card.score.met,
    of: judgeable(card.score).length,
    won: (cardPoints(card).won?.[0] ?? 0) / 10,
    lost: byPointsLost(card.rows)
      .filter(isLost)
      .map((row) => ({ metric: row.result.metric, ...lostBy(row) })),
  }) satisfies ScoreValues as unknown as Record<string, FindingValue>

/** Less than half of what is said of points is none. */
const isLost = (row: CardRow): boolean => lostOf(row) >= 5e-4

const lostBy = (row: CardRow): PlanLostValues => ({ label: row.plan.label ?? null, points: lostOf(row) * 100 })

const detailOf = (row: CardRow): Draft => ({
  id: `plan-lost:${row.id}`,
  kind: 'plan-lost',
  subject: { metric: row.result.metric },
  tone: 'negative',
  impact: Math.min(1, lostOf(row)),
  relevance: 1,
  claim: 'arithmetic',
  results: [row.result],
  values: { ...lostBy(row) },
  question: null,
})
