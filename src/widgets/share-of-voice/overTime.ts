import {
  resolveWindow,
  type ShareOfVoice,
  shareOfVoice,
  type ShareOfVoiceOptions,
  splitPeriod,
  type WindowOptions,
} from '../../metrics/index.js'

/**
 * The weeks or months that have begun, each with the shares in it: of the same brands as in the whole period. One that is not over is
 * asked for to its end, as the whole is, for rows of all of it say how it stands.
 */
export function overTime(
  whole: ShareOfVoice,
  question: WindowOptions & ShareOfVoiceOptions,
  every: 'week' | 'month',
): ShareOfVoice[] {
  const { current, elapsed } = resolveWindow(question)
  const others = { except: whole.brands.map(({ brand }) => brand) }
  const slots = current && splitPeriod(current, every)
  return (elapsed ? splitPeriod(elapsed, every) : []).map(({ to: asOf }, i) =>
    shareOfVoice(question.data, { ...question, others, period: slots?.[i], asOf, compareTo: 'none' }),
  )
}
