import { type CardRow, lostOf } from '../../metrics/analysis/readCard.js'
import type { GoalValues } from '../../format/findings/goal.js'
import type { NewChannelValues } from '../../format/findings/newChannel.js'
import { changeValues } from '../study/changeValues.js'
import { groupOf } from '../study/groupOf.js'
import { isWholeResult } from '../study/isWholeResult.js'
import { nextPeriod } from '../study/nextPeriod.js'
import { settledEarly } from '../study/settledEarly.js'
import type { Draft, Kind, Study } from '../study/study.js'
import { newIn } from './newChannel.js'

/** Points of a score of which one goal missed is as weighty as can be. */
const WEIGHTIEST = 0.1

/** Each goal of a plan: missed or met once its days are over; before that, met for certain or out of reach. */
export const goal: Kind = (study) =>
  (study.card?.rows ?? []).flatMap((row) => {
    if (row.fault || !row.attainment.known) return []
    if (!isWholeResult(row.result)) {
      study.hold(idOf(row), 'goal', 'partial')
      return []
    }
    return row.isOver ? [judged(row, study)] : early(row, study)
  })

const idOf = ({ id }: CardRow): string => `goal:${id}`

/** Once its days are over. */
function judged(row: CardRow, study: Study): Draft {
  const { share } = row.scored
  const attained = row.attainment.known ? row.attainment.value : 0
  const isMet = row.standing === 'met'
  return {
    ...draftOf(row, study, isMet ? 'met' : 'missed'),
    impact: isMet ? (share ?? 0) * (0.5 + Math.min(0.5, attained - 1)) : Math.min(1, lostOf(row) / WEIGHTIEST),
    must: !isMet,
    question: isMet ? null : 'goal',
  }
}

/** Before that. */
function early(row: CardRow, study: Study): Draft[] {
  const state = settledEarly(row)
  if (!state) return []
  const isLost = state === 'out-of-reach'
  return [{ ...draftOf(row, study, state), impact: 0.5, ...(isLost && { must: true, question: 'goal' as const }) }]
}

function draftOf(row: CardRow, study: Study, state: GoalValues['state']): Omit<Draft, 'impact'> {
  const { result, plan, goal: asked, period } = row
  const compared = row.share === 1 ? study.compare(plan.metric) : null
  const change = compared && isOfWholes(compared) ? changeValues(compared) : null
  const value = result.known ? result.value : 0
  const [grown] = row.share === 1 ? newIn({ metric: plan.metric, id: result.metric }, study) : []
  return {
    id: idOf(row),
    kind: 'goal',
    subject: { metric: result.metric },
    ...(study.card && groupOf(row, study.card)),
    tone: state === 'met' || state === 'safe' ? 'positive' : 'negative',
    relevance: 1,
    claim: 'arithmetic',
    results: grown ? [result, ...grown.results.slice(1)] : [result, ...(change && compared ? [compared.previous] : [])],
    values: {
      state,
      label: plan.label ?? null,
      target: asked.target,
      better: plan.better ?? result.better,
      attained: row.unlimited.known ? row.unlimited.value : null,
      share: asked.target > 0 ? value / asked.target : null,
      difference: value - asked.target,
      change,
      newChannel: (grown?.values as unknown as NewChannelValues | undefined) ?? null,
      next: nextPeriod(period),
    } satisfies GoalValues,
    question: null,
  }
}

const isOfWholes = ({ current, previous, since }: ReturnType<Study['compare']>): boolean =>
  isWholeResult(current) && isWholeResult(previous) && !since?.length
