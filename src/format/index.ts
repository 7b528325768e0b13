export { betterOrWorse, judgedChange, judgedFigure, judgedWords } from './betterOrWorse.js'
export { channelName } from './channel.js'
export { axisDates, type DateOptions, formatDay, formatPeriod, formatPeriods, formatWeekday } from './date.js'
export { type Delta, describeComparison, formatDelta } from './delta.js'
export { type Description, describeResult } from './describe.js'
export { describeEffect, describeMetricEffect } from './effect.js'
export { explain, explainNames } from './explain.js'
export { describeGoal, type Goal } from './goal.js'
export type { Locale, ResolvedLocale } from './locale.js'
export { resolveWhole as resolveLocale } from './resolveWhole.js'
export { registerLocale } from './registerLocale.js'
export type { Count, Forms, Messages, Operands, Translation } from './messages.js'
export { nameOf, unitOf } from './name.js'
export { formatNumber, formatShare, type NumberOptions } from './number.js'
export { describePace } from './pace.js'
export type { NumberParts } from './parts.js'
export { describePayout } from './payout.js'
export { describeCoverage } from './coverage.js'
export { describeOverTime, type LinePoint } from './overTime.js'
export { describeReason } from './reason.js'
export { describeScore } from './score.js'
export { describeShare } from './share.js'
export {
  fitParts,
  type FitOptions,
  formatFit,
  formatInput,
  formatParts,
  formatRange,
  formatValue,
  type Notation,
  type Value,
} from './value.js'
export { caveatsIn, describeCaveats } from './caveats.js'
export { describeWarning } from './warning.js'
export { dashOf, type Fault, faultsOf, headings, notesOf, titleIn } from './widgetWords.js'
export { capitalize, inSentences } from './intl.js'
