import type { Messages, CoreMessages } from '../../format/messages.js'
import { be } from './be.js'

// What only some widgets say, a part each: a page that shows a gauge downloads no words of a funnel.

export const effect: Messages['effect'] = {
  during: (event) => `during ${event}`,
  dailyMean: (name) => `${name} (daily mean)`,
  earlier: {
    day: { one: 'comparable day', other: 'comparable days' },
    week: { one: 'comparable week', other: 'comparable weeks' },
    period: { one: 'comparable period', other: 'comparable periods' },
  },
  mean: (earlier) => `mean of the ${earlier}`,
  more: (amount, earlier) => `${amount} more than on average in the ${earlier} before`,
  less: (amount, earlier) => `${amount} less than on average in the ${earlier} before`,
  same: (earlier) => `the same as on average in the ${earlier} before`,
  interval: (range) => `95% interval ${range}`,
  usual: 'no more than it usually varies',
  tooFew: 'too few to tell from chance',
  fewWindows: 'too few comparable periods before',
  chance: (standOut, tested, byChance) =>
    `of ${tested({ one: 'metric', other: 'metrics' })} ${standOut({ one: 'stands out', other: 'stand out' })}, about ${byChance} would by chance`,
  relatives: (independent) =>
    `metrics made of the same figures move together: no more than ${independent({ one: 'is independent', other: 'are independent' })}`,
  association: 'the figures say what was different, not why',
  now: 'During',
  before: 'Usual before',
  difference: 'Difference (95% interval)',
  labels: { standsOut: 'Stands out', usual: 'As usual', untested: 'Too few to tell' },
}

export const funnel: Messages['funnel'] = {
  name: (first, last) => `from ${first} to ${last}`,
  of: (rate, base) => `${rate} of ${base}`,
  overall: (rate) => `${rate} end to end`,
  cost: 'cost each',
  each: (amount) => `${amount} each`,
  leak: 'biggest leak',
  lowest: 'lowest rate',
  step: (from, to, rate, before) => `${from} → ${to}, ${rate}${before ? `, was ${before}` : ''}`,
  price: (amount, name, period) => `at the rate of ${period}: ${amount} more ${name}`,
  noLeak: 'no step does worse than before',
  log: 'bars on a log scale',
  steps: 'bars: share of the stage that each comes from',
  notNested: 'not nested: different source or unit',
  unmatched: 'not of the same channels and days, so no rate',
  stage: 'Stage',
  base: 'Of',
  rate: 'Rate',
}

/** Beside those of `core.ts`. */
export const scorecard: Omit<Messages['scorecard'], keyof CoreMessages['scorecard']> = {
  kpi: 'KPI',
  weeks: (weeks) => weeks({ one: 'week', other: 'weeks' }),
  actual: 'Actual',
  attainment: 'Attainment',
  weight: 'Weight',
  lost: 'Points lost',
  status: 'Status',
  score: 'Score',
  bonus: 'Bonus',
  ofBonus: (amount, all) => `${amount} of ${all}`,
  outside: (names) => `not in this period: ${names}`,
  later: (names) => `not begun yet: ${names}`,
  inProportion: (goal, days) => `${goal} in proportion to ${days}`,
  how: 'How the score is calculated',
  missing: { block: 'no score without it', zero: 'counted as 0', redistribute: 'weight goes to the others' },
  limited: (share) => `counts as ${share}`,
  person: 'Specialist',
  team: 'Team',
  goals: 'Goals reached',
  reached: 'plan reached',
  onPace: 'on pace for the plan',
  unscored: 'no score',
}

export const bar: Messages['bar'] = {
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
  earlier: 'one period back',
  later: 'one period on',
  comparedWith: 'compared with',
  compareTo: { previous: 'previous period', year: 'a year ago', none: 'nothing' },
  channels: 'channels',
  allChannels: 'all channels',
}

export const awareness: Messages['awareness'] = {
  name: 'brand awareness',
  rose: (names) => `${names} rose`,
  fell: (names) => `${names} fell`,
  same: (names) => `${names} stayed the same`,
}

export const voice: Messages['voice'] = {
  you: (brand) => `${brand} (you)`,
  others: (brands) => brands({ one: 'other', other: 'others' }),
  by: (name) => `share of voice by ${name}`,
  alone: 'no other brand in the data',
  common: (coverage) => `on the ${coverage} that all brands know`,
  overlap: 'audiences overlap',
  brand: 'Brand',
  rank: 'Rank',
}

export const board: Messages['board'] = {
  title: {
    post: (metric) => `posts: ${metric}`,
    channel: (metric) => `channels: ${metric}`,
    format: (metric) => `formats: ${metric}`,
  },
  leads: (name, value) => `${name} leads with ${value}`,
  tie: (who, value) => `${who} tie for first with ${value}`,
  last: (name, value) => `${name} comes last with ${value}`,
  lower: 'lower is better',
  more: {
    post: (more) => more({ one: 'more post', other: 'more posts' }),
    channel: (more) => more({ one: 'more channel', other: 'more channels' }),
    format: (more) => more({ one: 'more format', other: 'more formats' }),
  },
  unknown: (count) => `${count} without a value`,
  noFormat: (posts) => `left out: ${posts({ one: 'post that names no format', other: 'posts that name no format' })}`,
  formats: { photo: 'photo', video: 'video', reel: 'reel', story: 'story', text: 'text' },
  heads: { post: 'Post', channel: 'Channel', format: 'Format', published: 'Published', share: 'Share' },
}

export const calendar: Messages['calendar'] = {
  title: { hour: (metric) => `${metric} by weekday and hour`, day: (metric) => `${metric} by day of the month` },
  peak: (when, value) => `peak: ${when}, ${value}`,
  low: (when, value) => `lowest: ${when}, ${value}`,
  posts: (posts) => posts({ one: 'post', other: 'posts' }),
  untimed: (posts) => `left out: ${posts({ one: 'post without an hour', other: 'posts without an hour' })}`,
  day: (day) => `day ${day}`,
  time: 'Time',
}

export const trend: Messages['trend'] = {
  benchmark: (range, source) => `benchmark ${range}${source ? ` (${source})` : ''}`,
  smoothed: (points) => `line: mean of ${points({ one: 'point', other: 'points' })}`,
  undated: 'no line: the rows have no dates',
  event: 'Event',
  each: { day: 'per day', week: 'per week', month: 'per month' },
  spike: (date, rest) => `${date} is so far above the other points (at most ${rest}) that these look alike`,
  more: (events) => events({ one: 'more event', other: 'more events' }),
}

export const score: Messages['score'] = {
  value: (value) => `score ${value}`,
  nothing: 'not scored: nothing is reported',
  badWeights: 'not scored: a weight is not valid',
  noWeights: 'not scored: the weights add up to 0',
  policies: {
    block: (names) => `not scored until ${be(names)} reported`,
    zero: (names) => `not reported, counted as 0: ${names}`,
    redistribute: (names) => `not reported, the weight goes to the others: ${names}`,
  },
  weights: (total) => `weights add up to ${total}, each counts in proportion`,
  met: (met, all) => `${met} of ${all({ one: 'goal', other: 'goals' })} reached`,
  lagging: (names) => `lagging: ${names}`,
  lost: (name, points) => `${name} (${points({ one: 'point', other: 'points' })} lost)`,
  bonus: (share) => `${share} of the target bonus`,
  noBonus: 'no bonus without a score',
  nextBonus: (share, score) => `${share} from a score of ${score}`,
  onPace: (value, soFar) => `on pace for ${value}${soFar ? `, ${soFar} so far` : ''}`,
  onTrack: (count, all) => `${count} of ${all({ one: 'goal', other: 'goals' })} ahead or on pace`,
  behind: (names) => `behind: ${names}`,
  unjudged: {
    block: (names) => `not scored: ${names} can’t be judged`,
    zero: (names) => `not judged, counted as 0: ${names}`,
    redistribute: (names) => `not judged, the weight goes to the others: ${names}`,
  },
  badBonus: 'no bonus: its amount or its steps are no numbers',
}
