import {
  resolveWindow,
  type ShareOfVoice,
  shareOfVoice,
  type ShareOfVoiceOptions,
  splitPeriod,
  type WindowOptions,
} from '../../metrics/index.js'

/** The weeks or months that have begun, each with the shares in it: of the same brands as in the whole period. */
export function overTime(
  whole: ShareOfVoice,
  question: WindowOptions & ShareOfVoiceOptions,
  every: 'week' | 'month',
): ShareOfVoice[] {
  const { elapsed } = resolveWindow(question)
  const others = { except: whole.brands.map(({ brand }) => brand) }
  return (elapsed ? splitPeriod(elapsed, every) : []).map((period) =>
    shareOfVoice(question.data, {
      ...question,
      others,
      period,
      asOf: period.to,
      compareTo: 'none',
      previous: undefined,
    }),
  )
}
