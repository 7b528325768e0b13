import type { Better, Period, Result } from '../../metrics/index.js'
import { changeText } from '../delta.js'
import { capitalize, inSentences } from '../intl.js'
import { formatShare } from '../number.js'
import { noise } from '../tolerance.js'
import { formatValue } from '../value.js'
import { type ChangeValues, sayThan } from './changeWords.js'
import { type NewChannelValues, sayNewIn } from './newChannel.js'
import type { Saying, SayFinding } from './say.js'
import { sayBeforeIn } from './sayBeforeIn.js'
import { subjectOf } from './subjectOf.js'

export type GoalValues = {
  /** `safe` and `out-of-reach`: before its days are over. */
  readonly state: 'met' | 'missed' | 'safe' | 'out-of-reach'
  readonly label: string | null
  readonly target: number
  readonly better: Better
  /** Without the floor and cap by which it counts for the score. */
  readonly attained: number | null
  /** Of the target; `null` where that is not above 0. */
  readonly share: number | null
  /** `value − target`. */
  readonly difference: number
  readonly change: ChangeValues | null
  /** What channels have brought that are new: then no change is said but the one without them. */
  readonly newChannel: NewChannelValues | null
  /** The period after this one. */
  readonly next: Pick<Period, 'from' | 'to' | 'calendar'> | null
}

/** "Leads: 109, 84% of the 130 goal, 21 short. 23.0% fewer per day than in September" */
export const sayGoal: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages, tag } = locale
  const { state, target, better, share, difference, change, newChannel } = finding.values as unknown as GoalValues
  const [result, ...others] = finding.results as [Result, ...Result[]]
  const isShort = state === 'missed' && better === 'higher' && share !== null && share >= 0
  const parts = [
    formatValue(result, options),
    sayStanding(result, { target, better, share, difference }, saying),
    isShort && words.goal.short(changeText(Math.abs(difference), result, options)),
    state === 'safe' && words.goal.metEarly,
    state === 'out-of-reach' && words.goal.outOfReach,
  ]
  const than = newChannel
    ? sayNewIn(newChannel, [result, ...others], saying)
    : sayBefore(change, result, others[0], saying)
  const sentence = subjectOf(finding, saying) + messages.colon + parts.filter(Boolean).join(messages.comma)
  return { sentence: inSentences([sentence, than && capitalize(than, tag)]) }
}

/** "23.0% fewer per day than in September"; of nothing before "none in September". */
function sayBefore(change: ChangeValues | null, result: Result, previous: Result | undefined, saying: Saying) {
  const isNew = change && previous?.known && previous.value === 0 && result.known && result.value > 0
  return isNew && result.time === 'adds' && result.unit === 'count'
    ? saying.words.appeared(sayBeforeIn(previous.window, result.window, saying))
    : sayThan(change, result, previous, saying)
}

type Standing = Pick<GoalValues, 'target' | 'better' | 'share' | 'difference'>

/** "84% of the 130 goal", or "7 min above the 30 min goal (lower is better)". */
function sayStanding(
  result: Result,
  { target, better, share, difference }: Standing,
  { options, locale }: Saying,
): string {
  const { messages } = locale
  const { unit, currency } = result
  const goal = formatValue({ value: target, unit, currency }, { ...options, trim: true })
  if (better === 'higher' && share !== null && share >= 0)
    return messages.ofGoal(formatShare(share, options), goal, false)
  if (Math.abs(difference) <= noise * Math.abs(target)) return messages.onGoal(goal)
  const say = difference > 0 ? messages.aboveGoal : messages.belowGoal
  return say(changeText(Math.abs(difference), result, options), goal, better === 'lower')
}
