import { describeLength, describeNew } from '../format/delta.js'
import { isNotJudged } from '../format/goal.js'
import {
  describeResult,
  type formatDelta,
  judgedChange,
  judgedWords,
  type NumberOptions,
  titleIn,
} from '../format/index.js'
import { resolveLocale } from '../format/locale.js'
import { inSentences } from '../format/intl.js'
import { whyNoChange } from './caveatWords.js'
import { type MetricReading, toneOf } from './readMetric.js'
import type { WidgetContent } from './WidgetContent.js'

interface ReadingSentence
  extends Pick<WidgetContent, 'sentence' | 'echo' | 'aside' | 'tone' | 'isJudged' | 'change' | 'value'> {
  /** For a place with room for one line: the pace, the goal, or what the number does not rest on. */
  readonly brief: () => string
  /** Channels that are new in the change. */
  readonly since: string
}

/** What is said of it already. */
interface Said {
  readonly caveats: readonly string[]
  readonly delta: ReturnType<typeof formatDelta>
  /** As it stands in large, and with how many decimals. */
  readonly value: string
  readonly decimals: number | undefined
}

/**
 * What one metric means: where it stands against its goal and its pace or, without a goal, how it has changed; and what it
 * does not rest on.
 */
export function readingSentence(
  reading: MetricReading,
  { caveats, delta, value: figure, decimals }: Said,
  options: NumberOptions,
): ReadingSentence {
  const { result, target, attainment, comparison, pace, fault } = reading
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const since = describeNew(comparison, options)
  const length = describeLength([comparison], options)
  const tone = toneOf(reading)
  const value = result.known ? figure : undefined
  const judgement = {
    since,
    tone,
    isJudged: tone !== undefined && tone !== 'neutral',
    value,
    change: delta ? title(judgedWords(delta, options)) : undefined,
  }
  if (delta && target === undefined && !fault) {
    // Missing channels come before it, all else after it.
    const withCaveats = (said: string) =>
      inSentences(result.channels.missing.length ? [...caveats, said] : [said, ...caveats])
    const echo = inSentences([title(judgedChange(delta, options)), since])
    return {
      ...judgement,
      sentence: withCaveats(echo),
      echo,
      aside: length,
      brief: () => inSentences(caveats),
    }
  }
  const of = { result, target, attainment: attainment ?? undefined, pace }
  const more = [...whyNoChange(comparison, options), fault === 'target' && title(messages.scorecard.faults.target)]
  return {
    ...judgement,
    sentence: inSentences([describeResult(of, { ...options, decimals }), ...more]),
    brief: () => inSentences([describeResult({ ...of, brief: true }, { ...options, decimals }), ...more]),
    // A value that is not judged stands in the sentence, with its period.
    value: target === undefined || isNotJudged({ ...of, target }) ? undefined : value,
    // The change beside the number is heard with it.
    aside: inSentences([since, length]),
  }
}
