import { attainment, type ShareOfVoice, shareOfVoice, type VoiceBase } from '../../metrics/index.js'
import { finite, type InputOf, sayingOf, type SelectionProps, statusTone } from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import { boundsTold } from './boundsTold.js'
import { overTime } from './overTime.js'
import type { ShareOfVoiceProps } from './ShareOfVoice.js'
import { type VoiceWords, wordsFor } from './words.js'

export type VoiceQuestion = InputOf<
  ShareOfVoiceProps,
  keyof SelectionProps | 'expanded' | 'defaultExpanded' | 'shape'
> & { readonly by: VoiceBase }

/** The shares of all brands, as the widget shows them, and the goal for one's own. */
export interface VoiceFigures {
  readonly voice: ShareOfVoice
  /** In each week or month, where they are asked for. */
  readonly points: readonly ShareOfVoice[]
  /** As it was written, be it as no number. */
  readonly goal: number | undefined
  /** How the goal is met. */
  readonly tone: Tone | undefined
}

export interface VoiceReading extends VoiceFigures {
  readonly words: VoiceWords
}

/** @throws for misuse: a period that is no date */
export function readVoice(question: VoiceQuestion): VoiceReading {
  const { data, own: named = '', target, every } = question
  const askAs = (own: string) => shareOfVoice(data, { ...question, own })
  const asked = askAs(named)
  // The only brand of the data is one's own, as it is to every metric.
  const [only, ...more] = asked.others ? [] : [...asked.brands.map(({ brand }) => brand), ...asked.absent]
  const own = (!named && !more.length && only) || named
  const voice = boundsTold(own === named ? asked : askAs(own))
  const goal = target ?? undefined
  const figures = {
    voice,
    points: every ? overTime(voice, { ...question, own }, every) : [],
    goal,
    tone: finite(goal) === undefined ? undefined : statusTone(attainment(voice, goal as number)),
  }
  return {
    ...figures,
    words: wordsFor(figures, { ...sayingOf(question), own: question.own, colors: question.colors, every }),
  }
}
