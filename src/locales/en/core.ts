import type { Count, Messages } from '../../format/messages.js'
import { be } from './be.js'

const of = (names: string) => (names ? `: ${names}` : '')

/** "5 response times", "1 response time" */
const measured = (name: string, count?: Count) => count?.({ one: name.replace(/s$/, ''), other: name }) ?? name

/** "no leads", "no mentions of any brand", "reach × posts is 0" */
const none = (names: string) =>
  /[−×÷+]/.test(names) ? `${names} is 0` : `no ${names.replace('of all brands', 'of any brand')}`

/** "90th", "92nd" */
const ordinal = (n: number) =>
  n + ({ one: 'st', two: 'nd', few: 'rd' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(n) as string] ?? 'th')

const paces = { ahead: 'ahead', behind: 'behind', 'on-pace': 'on pace' }
const cellNames = { day: 'day', post: 'post', row: 'day or post' }
const cellPlurals = { day: 'days', post: 'posts', row: 'days or posts' }

/** What every widget may say. What only some say has files of its own. */
export const core: Messages = {
  tag: 'en',
  dateTag: 'en-GB',
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',

  // Other names are the id, spelled out.
  facts: {
    followersStart: 'followers at start',
    followersGained: 'new followers',
    followersLost: 'unfollows',
    followersNet: 'net new followers as given',
    posts: 'posts published',
    reachFollowers: 'reach among followers',
    clicks: 'clicks of any kind',
    negativeFeedback: 'hides and reports',
    storyFirstReach: 'reach of first frame',
    storyLastReach: 'reach of last frame',
    groupClicks: 'clicks to the community',
    sessions: 'visits',
    siteSessions: 'all visits',
    bouncedSessions: 'bounced visits',
    newSessions: 'new visits',
    contentVisitors: 'visitors from content',
    sessionTime: 'total time on site',
    pageviews: 'page views',
    goalSessions: 'visits that reached a goal',
    readStarts: 'articles opened',
    reads: 'articles read to the end',
    widgetLikes: 'likes through widgets',
    widgetShares: 'shares through widgets',
    customers: 'new customers',
    lastClickConversions: 'last-click conversions',
    adRecallers: 'estimated ad recall',
    messages: 'messages received',
    answered: 'messages answered',
    responseTimeTotal: 'total response time',
  },
  metrics: {
    netFollowers: 'net new followers',
    growthRate: 'audience growth rate',
    netGrowthRate: 'net audience growth',
    churnRate: 'follower churn',
    grossReach: 'gross reach, with repeats',
    nonFollowerReachShare: 'reach beyond followers',
    engagedShare: 'engaged share of reach',
    viewThroughRate: 'view-through rate',
    siteCommunityClicks: 'clicks between site and community',
    linkResponseRate: 'link response rate (CTR)',
    bounceRate: 'bounce rate of social traffic',
    newVisitShare: 'share of new visits',
    widgetInteractions: 'likes and shares through widgets',
    costPerMille: 'cost per 1,000 impressions',
    costPerMilleViews: 'cost per 1,000 views',
    costPerFollower: 'cost per new follower',
    costPerCustomer: 'cost per new customer',
    roas: 'return on ad spend',
    romi: 'return on marketing investment',
    romiByMargin: 'return on marketing investment, by margin',
    responseTime: 'response time, median',
    responseTimeMean: 'response time, mean',
    responseTimeP90: 'response time, 9 in 10',
  },

  bases: { end: 'against followers at the end', average: 'against average followers' },

  pp: 'pp',
  points: { one: 'percentage point', other: 'percentage points' },
  people: 'people',
  hour: 'h',
  minute: 'min',
  second: 's',
  between: (low, high) => `between ${low} and ${high}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  under: (value) => `under ${value}`,
  over: (value) => `over ${value}`,

  week: (number, span) => `week ${number}, ${span}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  year: (year) => year,
  during: (value, period) => `${value} for ${period}`,
  onDay: (value, day) => `${value} as of ${day}`,

  days: (known, expected) => `${known} of ${expected({ one: 'day', other: 'days' })}`,
  rows: (known, expected) => `${known} of ${expected({ one: 'row', other: 'rows' })}`,
  per: {
    day: 'per day',
    week: 'per week',
    month: 'per month',
    span: 'per period',
    post: 'per post',
    row: 'per row',
  },
  given: 'the platform’s own figure',
  partial: (coverage) => `data for ${coverage}`,

  lacking: {
    days: (coverage) => `for ${coverage}`,
    rows: (coverage) => `for ${coverage}`,
    channels: 'for some channels',
  },
  reasons: {
    missing: (names, lacking, range) =>
      `${be(names)} not reported${lacking ? ` ${lacking}` : ''}${range ? `: ${range}` : ''}`,
    'zero-denominator': (names, name) =>
      names ? none(names) + (name ? `, so no ${name}` : '') : 'nothing to measure against yet',
    'not-additive': (names, _, range) => `${names} can’t be added up from parts${range ? `: ${range}` : ''}`,
    conflict: (names) => `rows contradict each other${of(names)}`,
    'mixed-currency': (names) => `${names} in different currencies can’t be added up`,
    'mixed-definition': () => 'the parts are defined differently and can’t be combined',
    invalid: (names) => `not a valid number${of(names)}`,
    'no-data': (period) => `no data${period && ` for ${period}`}`,
    partial: (names) => `not known for all channels${of(names)}`,
  },
  apart: (names) => `no day, post, or channel reports ${names} together`,
  unanswered: (answered, all, range) =>
    `only ${answered} of ${all({ one: 'message', other: 'messages' })} answered${range ? `: ${range}` : ''}`,
  warnings: {
    'unknown-key': (_, keys) => `unknown fields, ignored: ${keys}`,
    invalid: (_, keys) => `not a valid value, left out: ${keys}`,
    'outlier-date': (_, dates) => `implausible dates, left out${of(dates)}`,
    conflict: (names, keys) => `contradicting rows, left out${of(names || keys)}`,
    'post-days': (_, keys) => `rows of one post with several dates are daily figures, not its total${of(keys)}`,
    'total-differs': (names, _, [used = '', other]) =>
      `the total${names && ` of ${names}`} differs from its parts${of(used && `${used} used, not ${other}`)}`,
    residual: (_, __, [used, other]) => `two ways to the same figure differ: ${used} used, not ${other}`,
    straddling: (names) => `data beyond the edge of the period was left out${of(names)}`,
    undated: () => 'rows without a date were left out',
    provisional: (_, day) => `a day that was not over was left out${of(day)}`,
    blended: () => 'spend is of paid rows, results are not split: a blended figure',
    'brands-absent': (_, brands) => `brands without data for this period: ${brands}`,
    'brands-new': (_, brands, [day]) => (day ? `${brands} tracked since ${day}` : `not tracked before: ${brands}`),
    'mixed-sets': (_, keys) => `channels count interactions differently: ${keys}`,
    'from-posts': (names) => `from posts, over their lifetime${of(names)}`,
    'mixed-cells': (_, keys) => `data of different kinds: ${keys}`,
    'level-date': (names, day) => `${names} as of ${day}`,
    unrated: (_names, _keys, [share]) => `${share} of mentions have no rating and are left out`,
    'few-samples': () => 'fewer than 10 measurements',
    'own-missing': () => 'several brands, none marked as your own',
  },

  caveats: {
    without: (channels, facts) =>
      `without ${channels}: no ${facts ? `${facts.replace(/ and /g, ' or ')} reported` : 'data'}`,
    apart: (channels) => `without ${channels}: the figures are of different days or campaigns`,
    outside: (channels, facts) =>
      `not part of this figure${facts && ` (no ${facts.replace(/ and /g, ' or ')} reported)`}: ${channels}`,
    since: (channel, day) => `${channel} since ${day}`,
    more: (count) => count({ one: 'more note', other: 'more notes' }),
    implausible: (part, partValue, whole, wholeValue) =>
      `a part is greater than its whole: ${part} ${partValue}, ${whole} ${wholeValue}`,
    negative: (name, value) => `${be(name)} negative (${value}), so the ratio has no meaning`,
    overEdge: (range) => `${range}: some data runs over the edge of the period`,
    breaks: (day, note) => `not comparable with data before ${day}${of(note)}`,
    open: 'not over yet: the figures so far',
    unread: 'dates could not be read',
    noRows: 'data is not a list of rows',
    sampled: 'estimated by the source from a sample',
    ofAnswered: (answered, all) => `from answers to ${answered} of ${all({ one: 'message', other: 'messages' })}`,
    noneAnswered: (all) => `none of ${all({ one: 'message', other: 'messages' })} answered`,
    noDirection: 'goal not judged: nothing says whether more or less is better',
    notJudged: 'goal not judged',
  },

  goal: (value) => `goal: ${value}`,
  ofGoal: (share, goal, isBrief) => (isBrief ? `${share} of ${goal}` : `${share} of the ${goal} goal`),
  aboveGoal: (difference, goal, lower) => `${difference} above the ${goal} goal${lower ? ' (lower is better)' : ''}`,
  belowGoal: (difference, goal, lower) => `${difference} below the ${goal} goal${lower ? ' (lower is better)' : ''}`,
  onGoal: (goal) => `exactly the ${goal} goal`,
  maybe: 'possible',
  beyond: 'beyond the scale',
  soFar: (sentence) => `${sentence} so far`,

  pace: (status, value, expected) => `${status ? `${paces[status]}: ` : ''}${value} of ${expected} expected`,
  projected: (value) => `projected ${value}`,

  up: (amount, period) => `up ${amount} on ${period}`,
  down: (amount, period) => `down ${amount} on ${period}`,
  flat: (period) => `unchanged on ${period}`,
  overTime: {
    line: (first, last) => `over time: first ${first}, last ${last}`,
    extremes: (highest, lowest) => `highest ${highest}, lowest ${lowest}`,
    only: (point) => `over time: only ${point}`,
    none: 'over time: no data',
  },
  versus: (period) => `vs ${period.replace(/^the /, '')}`,
  previousPeriod: 'the previous period',
  perDay: 'per day, since the periods differ in length',
  equalLength: 'for periods of equal length',
  verdicts: { better: 'better', worse: 'worse', same: 'no real change', neutral: 'neutral' },
  incomparable: {
    unknown: 'no comparison: one of the values is unknown',
    partial: 'no comparison: data is incomplete',
    channels: 'no comparison: different channels are missing',
    breaks: 'no comparison: what is counted has changed',
    'mixed-currency': 'no comparison: the currencies differ',
    'mixed-definition': 'no comparison: the values are defined differently',
    'different-length': 'no comparison: the periods differ in length',
  },

  rank: (rank, all, before) => `rank ${rank} of ${all}${before ? ` (was ${before})` : ''}`,

  operations: {
    mean: (name, { count }) => `mean of ${measured(name, count)}`,
    quantile: (name, { count, percent }) =>
      `${percent === 50 ? 'median' : `${ordinal(percent)} percentile`} of ${measured(name, count)}`,
    before: (name) => `${name} the day before`,
    atFirst: (name) => `${name} on the first day`,
    sumCells: (name, { cells }) => `sum of ${name} by ${cellNames[cells]}`,
    countCells: (name, { cells }) => `number of ${cellPlurals[cells]} with ${name}`,
    meanCells: (name, { cells }) => `mean of ${name} over ${cellPlurals[cells]}`,
    ofAll: (name) => `${name} of all brands`,
  },

  paces,
  statuses: { met: 'Met', close: 'Close', lagging: 'Lagging' },
  loading: 'Loading…',
  empty: 'No data',
  error: 'This could not be shown',
  retry: 'Try again',
  asOf: (day) => `As of ${day}`,
  stale: (day) => `Not up to date${day ? `: as of ${day}` : ''}`,
  keys: 'arrow keys move along the values, Home and End go to the first and the last, Escape closes the tooltip',
  showData: 'Show data',
  hideData: 'Hide data',
  playSound: 'Play as sound',
  stopSound: 'Stop the sound',
  noSound: 'Sound isn’t available here',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Can’t copy here. Download the file instead.',
  download: 'Download CSV',
  measure: 'Measure',
  value: 'Value',
  target: 'Goal',
  expected: 'Expected by now',
  projection: 'Projection',
  previous: 'Previous period',
  change: 'Change',
  minimum: 'Minimum',
  maximum: 'Maximum',
  zone: (range) => `Zone ${range}`,
  formula: 'Formula',
  period: 'Period',

  // What is said of a goal in every widget.
  scorecard: {
    channels: (channels) => channels({ one: 'channel', other: 'channels' }),
    faults: {
      target: 'the goal is not a number',
      limits: 'a limit of the goal is not valid',
      dates: 'the dates of the goal are not valid',
      weight: 'the weight is not valid',
    },
  },
}
