import type { Attainment, Better, Result } from '../metrics/index.js'
import { isDoubtful, isPartial, isUnfinished, lacksChannels } from '../metrics/model/result.js'
import { changeText } from './delta.js'
import { capitalize, inSentences } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatShare, type NumberOptions } from './number.js'
import { noise } from './tolerance.js'
import { formatValue } from './value.js'

export interface Goal {
  /** In a few words, where there is no room for more: "84% of 5%". */
  readonly brief?: boolean | undefined
  readonly result: Result
  /** In the metric's unit: 0.05 for 5%. */
  readonly target: number
  /** Says whether the share can only grow (`atLeast`). */
  readonly attainment?: Attainment | undefined
  /** Needed for a neutral metric only. */
  readonly better?: Better | undefined
}

/**
 * Where a value stands against its target, as a share of it. Where less is better, or the target is zero or less, there is
 * no share, and the difference is given instead.
 *
 * @example "84% of the 5% goal"
 * @example "At least 84% of the 5% goal so far"
 * @example "7 min above the 30 min goal (lower is better)"
 * @example "Goal: 310. Goal not judged: nothing says whether more or less is better"
 * @example "The goal is no number", whatever else it is
 * @example "Goal not judged", where what is missing could turn it: the caveats say what that is
 */
export function describeGoal(
  { result, target, attainment, better, brief = false }: Goal,
  options: NumberOptions = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  if (!Number.isFinite(target)) return capitalize(messages.scorecard.faults.target, tag)
  const direction = better ?? result.better
  const { unit, currency } = result
  const goal = formatValue({ value: target, unit, currency }, { ...options, trim: true })

  if (!result.known) return capitalize(messages.goal(goal), tag)
  if (direction === 'neutral') {
    return inSentences([messages.goal(goal), messages.caveats.noDirection].map((text) => capitalize(text, tag)))
  }
  if (isNotJudged({ result, target, attainment, better })) return capitalize(messages.caveats.notJudged, tag)
  const sentence = (): string => {
    if (direction === 'higher' && target > 0 && result.value >= 0) {
      const share = formatShare(result.value / target, options)
      return messages.ofGoal(attainment?.known && attainment.atLeast ? messages.atLeast(share) : share, goal, brief)
    }
    const difference = result.value - target
    if (Math.abs(difference) <= noise * Math.abs(target)) return messages.onGoal(goal)
    const say = difference > 0 ? messages.aboveGoal : messages.belowGoal
    return say(changeText(Math.abs(difference), result, options), goal, direction === 'lower' && !brief)
  }
  return capitalize(isPartial(result) && !isEnded(result) ? messages.soFar(sentence()) : sentence(), tag)
}

/** Days that are over lack what they lack: nothing of them is to come. */
const isEnded = (result: Result): boolean =>
  !!result.window && result.window.asOf >= result.window.to && !isUnfinished(result)

/**
 * Whether there is a value, and no judgement all the same: it lacks what could turn it, or cannot be right. Without an
 * attainment nothing says that what is missing could but add to it; to a total that should be small it can.
 */
export function isNotJudged({ result, better = result.better, attainment }: Goal): boolean {
  if (!result.known || better === 'neutral' || attainment?.known) return false
  const canWorsen = better === 'lower' && result.time === 'adds' && isPartial(result)
  const isOfSome = canWorsen || lacksChannels(result) || result.warnings.some(({ code }) => code === 'answered')
  return isDoubtful(result) || attainment?.reason === 'partial' || (!attainment && isOfSome)
}
