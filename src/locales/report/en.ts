import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'

const ways: Readonly<Record<ChangeOf, readonly [up: string, down: string]>> = {
  count: ['more', 'fewer'],
  amount: ['more', 'less'],
  rate: ['higher', 'lower'],
  time: ['longer', 'shorter'],
}
const way = (of: ChangeOf, isUp: boolean) => ways[of][isUp ? 0 : 1]

/** The English words of findings, control and reports. */
export const en: ReportMessages = {
  findings: {
    more: (count) => `and ${count} more`,
    inPeriod: (period) => `in ${period}`,
    than: (amount, of, isUp, before, perDay) =>
      `${amount} ${way(of, isUp)}${perDay ? ' per day' : ''} than ${before.replace(/^in (?=\d)/, 'on ')}`,
    asMuch: (before) => `the same as ${before.replace(/^in (?=\d)/, 'on ')}`,
    same: 'unchanged',
    was: (value) => `was ${value}`,
    changed: (amount, of, isUp) => `${amount} ${way(of, isUp)}`,
    score: {
      met: (met, goals) => `${met} of ${goals({ one: 'goal', other: 'goals' })} met`,
      mostLost: (names) => `most points lost: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `points lost ${points}`,
    },
    goal: {
      short: (difference) => `${difference} short`,
      metEarly: 'the goal is met before the period is over',
      outOfReach: 'and the period is not over',
      metTogether: (goals) => `goals met: ${goals}`,
    },
    pace: {
      after: (value, days, all, expected) =>
        `${value} after ${days} of ${all({ one: 'day', other: 'days' })}, ${expected} expected`,
      needed: (target, needed, soFar) => `To reach ${target}: ${needed} a day, so far ${soFar}`,
    },
    appeared: (before) => `none ${before}`,
    gone: (was, before) => `none, ${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) => `At the rate ${before}: ${last} ${total}, ${more} more`,
    },
    mix: {
      though: (isUp, channels) =>
        `though ${isUp ? 'up' : 'down'} in each of ${channels({ one: 'channel', other: 'channels' })}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} has ${weight} of the ${base || 'whole'}, had ${weightBefore}`,
    },
    division: {
      most: (channel, part, whole) => `most of it is ${channel}: ${part} of ${whole}`,
      weights: (part) => `the weights of the channels ${part}`,
    },
    newChannel: {
      with: (part, channel, date) =>
        part === null ? `with ${channel}, new since ${date}` : `of them ${part} from ${channel}, new since ${date}`,
      without: (value, change) => `without it ${value}, ${change}`,
    },
    data: {
      noChange: 'change is not given',
      samples: (channels, measurements) =>
        `rests on ${measurements({ one: 'measurement', other: 'measurements' })}${channels && ` from ${channels}`}`,
      from: (period) => period,
      atLeast: (share, goal) => `at least ${share} of the ${goal} goal`,
      unread: (what, count, all) => `${what} left out, whose dates could not be read: ${count} of ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `each of the last ${now.weeks} weeks (${now.range}) lies ${isUp ? 'above' : 'below'} each of the ${before.weeks} before (${before.range})`,
      ranges: (now, before) => `the last ${now.weeks} weeks: ${now.range}; the ${before.weeks} before: ${before.range}`,
      prediction: (windows, range) => `${windows} earlier periods of the same length: ${range}`,
    },
    questions: {
      goal: (goal, next) => `Is ${goal} still the goal${next ? ` for ${next}` : ''}?`,
      leak: (from, to, since) =>
        `What differs between ${from} and ${to}${since ? ` since ${since}` : ''}: form, page, offer, source of visits?`,
      change: (name) => `What has been different about ${name}?`,
      mix: (name) => `Which channel is the goal for ${name} meant for?`,
      day: (day) => `What happened on ${day}?`,
      data: (names) => `Can the missing figures be delivered: ${names}?`,
      source: 'Where did they come from?',
    },
  },

  control: {
    states: { ok: 'All right', watch: 'Watch', attention: 'Attention', unknown: 'Not known' },
  },

  report: {
    title: 'Social media report',
  },
}
