import {
  isDoubtful,
  isPartial,
  isUnfinished,
  type Known,
  lacksChannels,
  lacksParts,
  type Result,
} from '../../metrics/model/result.js'

/** Whether a value rests on all of its days, channels and parts, and can be right: only of such a one anything is said. */
export const isWholeResult = (result: Result): result is Known =>
  result.known &&
  !isPartial(result) &&
  !lacksChannels(result) &&
  !lacksParts(result) &&
  !isDoubtful(result) &&
  !isUnfinished(result)
