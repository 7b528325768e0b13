import { byPointsLost, type CardReading, type CardRow } from '../../metrics/analysis/readCard.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import type { PlanLostValues } from '../../format/findings/planLost.js'
import type { ScoreValues } from '../../format/findings/score.js'
import { judgeable, pointsWon } from '../../format/score.js'
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
      details: byPointsLost(card.rows).flatMap((row): Draft[] => (isLost(row) ? [lostBy(row)] : [])),
      question: null,
    },
  ]
}

function toneOf({ score: found }: CardReading): Draft['tone'] {
  if (!found.known || found.status === 'close') return 'neutral'
  return found.status === 'met' ? 'positive' : 'negative'
}

const NOISE = 1e-9
const isLost = ({ scored }: CardRow): boolean => (scored.pointsLost ?? 0) > NOISE

const valuesOf = (card: CardReading): Draft['values'] =>
  ({
    score: card.score,
    soFar: card.soFar?.score ?? null,
    standings: card.rows.map(({ standing }) => standing),
    labels: card.rows.map(({ plan }) => plan.label ?? null),
    met: card.score.met,
    of: judgeable(card.score).length,
    won: pointsWon(card.score) * 100,
    lost: byPointsLost(card.rows)
      .filter(isLost)
      .map(({ result, plan, scored }) => ({
        metric: result.metric,
        label: plan.label ?? null,
        points: (scored.pointsLost ?? 0) * 100,
      })),
  }) satisfies ScoreValues as unknown as Record<string, FindingValue>

const lostBy = ({ id, result, plan, scored }: CardRow): Draft => ({
  id: `plan-lost:${id}`,
  kind: 'plan-lost',
  subject: { metric: result.metric },
  tone: 'negative',
  impact: Math.min(1, scored.pointsLost ?? 0),
  relevance: 1,
  claim: 'arithmetic',
  results: [result],
  values: { label: plan.label ?? null, points: (scored.pointsLost ?? 0) * 100 } satisfies PlanLostValues,
  question: null,
})
