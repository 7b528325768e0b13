import type { ReportMessages } from '../../format/reportMessages.js'

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** The English words of findings, control and reports. */
export const en: ReportMessages = {
  findings: {
    more: (count) => `and ${count} more`,

    share: {
      change: (amount, change) => (change === 0 ? 'as many' : `${amount} ${change > 0 ? 'more' : 'fewer'}`),
      counts: (own, all) => `mentions ${own}, of all brands ${all}`,
      opposite: (brand, points, isRise) => `the largest ${isRise ? 'rise' : 'fall'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) => `${own} of ${all} mentions, before ${ownBefore} of ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `${earlier} before: ${range}`,
    },

    posts: {
      best: 'best posts',
      worst: 'lowest posts',
      by: (title, rate) => `${title} by ${rate}`,
      named: (title) => `“${title}”`,
      median: (posts, median) => `median of ${posts({ one: 'post', other: 'posts' })}: ${median}`,
      lowerEnds: (bounds) => `in the order of the lower ends of their 95% intervals: ${bounds}`,
      upperEnds: (bounds) => `in the order of the upper ends of their 95% intervals: ${bounds}`,
      without: (posts, days, base, fewest) =>
        `of ${posts({ one: 'post', other: 'posts' })}, without those younger than ${days({ one: 'day', other: 'days' })}, ` +
        `promoted or deleted, and those whose ${base} is unknown or below ${fewest}`,
    },

    format: {
      head: 'formats of posts',
      medians: (posts, others) => `medians of ${posts} and ${others({ one: 'post', other: 'posts' })}`,
    },

    day: {
      before: (range, weeks, weekday) => `${range} on the ${weeks} ${weekdays[weekday]} before`,
      more: (days) => `${days({ one: 'more such day', other: 'more such days' })}`,
      question: (day) => `What happened on ${day}?`,
    },

    record: {
      periods: {
        day: { one: 'day', other: 'days' },
        week: { one: 'week', other: 'weeks' },
        month: { one: 'month', other: 'months' },
        quarter: { one: 'quarter', other: 'quarters' },
        year: { one: 'year', other: 'years' },
        span: { one: 'period', other: 'periods' },
      },
      highest: (periods) => `the highest of ${periods} in a row`,
      lowest: (periods) => `the lowest of ${periods} in a row`,
      next: (value, period, isHighest) => `the ${isHighest ? 'highest' : 'lowest'} before: ${value}, ${period}`,
    },

    unread: {
      posts: 'posts',
      events: 'events',
      postDates: (posts, ids) =>
        `time of publication cannot be read of ${posts({ one: 'post', other: 'posts' })}: ${ids}`,
      postConflicts: (posts, ids) => `two different entries for ${posts({ one: 'post', other: 'posts' })}: ${ids}`,
      eventDates: (events) => `days cannot be read of ${events({ one: 'event', other: 'events' })}`,
    },
  },

  control: {
    states: { ok: 'All right', watch: 'Watch', attention: 'Attention', unknown: 'Not known' },
  },

  report: {
    title: 'Social media report',
  },
}
