import type { Translation } from '../../format/messages.js'

export const trend: Translation['trend'] = {
  benchmark: (range, source) => `benchmark ${range}${source ? ` (${source})` : ''}`,
  smoothed: (points) => `line: mean of ${points({ one: 'point', other: 'points' })}`,
  undated: 'no line: the rows have no dates',
  undrawn: 'no line, for another currency',
  event: 'Event',
  each: { day: 'per day', week: 'per week', month: 'per month' },
  part: 'incomplete',
  spike: (date, rest) => `${date} is so far above the other points (at most ${rest}) that these look alike`,
  more: (events) => events({ one: 'more event', other: 'more events' }),
}
