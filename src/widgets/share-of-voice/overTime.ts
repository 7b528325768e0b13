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
 * asked for to its end, as the whole is, for rows of all of it say how it stands; it is told of its days that are over.
 */
export function overTime(
  whole: ShareOfVoice,
  question: WindowOptions & ShareOfVoiceOptions,
  every: 'week' | 'month',
): ShareOfVoice[] {
  const { current, elapsed } = resolveWindow(question)
  const others = { except: whole.brands.map(({ brand }) => brand) }
  return (current ? splitPeriod(current, every) : []).flatMap((period) => {
    if (!elapsed || period.from > elapsed.to) return []
    const asked = { ...question, period, asOf: period.to < elapsed.to ? period.to : elapsed.to }
    const voice = shareOfVoice(question.data, { ...asked, others, compareTo: 'none', previous: undefined })
    return { ...voice, window: resolveWindow(asked).elapsed ?? voice.window }
  })
}
