import { byPointsLost, type CardReading, type CardRow, lostOf } from '../../metrics/analysis/readCard.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import type { PlanLostValues } from '../../format/findings/planLost.js'
import type { ScoreValues } from '../../format/findings/score.js'
import { type CardPoints, cardPoints } from '../../format/cardPoints.js'
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
  const points = cardPoints(card)
  const losses = lossesOf(card, points)
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
      values: valuesOf(card, points, losses),
      details: losses.map(detailOf),
      question: null,
    },
  ]
}

function toneOf({ score: found }: CardReading): Draft['tone'] {
  if (!found.known || found.status === 'close') return 'neutral'
  return found.status === 'met' ? 'positive' : 'negative'
}

function valuesOf(card: CardReading, points: CardPoints, losses: readonly Loss[]): Draft['values'] {
  return {
    score: card.score,
    soFar: card.soFar?.score ?? null,
    standings: card.rows.map(({ standing }) => standing),
    labels: card.rows.map(({ plan }) => plan.label ?? null),
    met: card.score.met,
    of: judgeable(card.score).length,
    points,
    won: (points.won?.[0] ?? 0) / 10,
    lost: losses.map(({ row, values }) => ({ metric: row.result.metric, ...values })),
  } satisfies ScoreValues as unknown as Record<string, FindingValue>
}

interface Loss {
  readonly row: CardRow
  readonly values: PlanLostValues
}

/** The rows that have lost points, as many as the card says, and of a range at least so many. */
function lossesOf(card: CardReading, { lost }: CardPoints): Loss[] {
  return byPointsLost(card.rows).flatMap((row) => {
    const tenths = lost[card.rows.indexOf(row)]?.[0]
    return tenths ? { row, values: { label: row.plan.label ?? null, points: tenths / 10 } } : []
  })
}

const detailOf = ({ row, values }: Loss): Draft => ({
  id: `plan-lost:${row.id}`,
  kind: 'plan-lost',
  subject: { metric: row.result.metric },
  tone: 'negative',
  impact: Math.min(1, lostOf(row)),
  relevance: 1,
  claim: 'arithmetic',
  results: [row.result],
  values: { ...values },
  question: null,
})
