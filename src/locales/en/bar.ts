import type { Translation } from '../../format/messages.js'

export const bar: Translation['bar'] = {
  name: 'period',
  presets: {
    thisWeek: 'this week',
    lastWeek: 'last week',
    thisMonth: 'this month',
    lastMonth: 'last month',
    thisQuarter: 'this quarter',
    lastQuarter: 'last quarter',
  },
  lastDays: (days) => `last ${days({ one: 'day', other: 'days' })}`,
  kinds: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', custom: 'other days' },
  from: 'from',
  to: 'to',
  earlier: 'back one period',
  later: 'forward one period',
  comparedWith: 'compared with',
  compareTo: { previous: 'previous period', year: 'a year ago', none: 'nothing' },
  channels: 'channels',
  allChannels: 'all channels',
}
