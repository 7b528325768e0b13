import type { Translation } from '../../format/messages.js'

export const calendar: Translation['calendar'] = {
  title: { hour: (metric) => `${metric} by weekday and hour`, day: (metric) => `${metric} by day of the month` },
  peak: (when, value) => `peak: ${when}, ${value}`,
  low: (when, value) => `lowest: ${when}, ${value}`,
  posts: (posts) => posts({ one: 'post', other: 'posts' }),
  untimed: (posts) => `left out: ${posts({ one: 'post without an hour', other: 'posts without an hour' })}`,
  day: (day) => `day ${day}`,
  time: 'Time',
}
