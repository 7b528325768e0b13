import type { Count, Messages } from '../format/messages.js'

const of = (names: string) => (names ? `: ${names}` : '')

/** "5 response times", "1 response time" */
const measured = (name: string, count?: Count) => count?.({ one: name.replace(/s$/, ''), other: name }) ?? name

/** "reach is", "reach of first frame is", "clicks of any kind are", "reach and spend are" */
const be = (names: string) =>
  `${names} ${/ and /.test(names) || /s\b/.test(names.replace(/ (of|among|per) .*/, '')) ? 'are' : 'is'}`

/** "90th", "92nd" */
const ordinal = (n: number) =>
  n + ({ one: 'st', two: 'nd', few: 'rd' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(n) as string] ?? 'th')

const paces = { ahead: 'ahead', behind: 'behind', 'on-pace': 'on pace' }
const cellNames = { day: 'day', post: 'post', row: 'day or post' }
const cellPlurals = { day: 'days', post: 'posts', row: 'days or posts' }

export const en: Messages = {
  tag: 'en',
  dateTag: 'en-GB',
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',

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
    profileConversionRate: 'profile visits to followers',
    grossReach: 'gross reach, with repeats',
    nonFollowerReachShare: 'reach beyond followers',
    engagedShare: 'engaged share of reach',
    viewThroughRate: 'view-through rate',
    siteCommunityClicks: 'clicks between site and community',
    linkResponseRate: 'link response rate (CTR)',
    socialTrafficShare: 'share of site traffic',
    bounceRate: 'bounce rate of social traffic',
    newVisitShare: 'share of new visits',
    goalConversionRate: 'conversion to goals',
    widgetInteractions: 'likes and shares through widgets',
    costPerMille: 'cost per 1,000 impressions',
    costPerMilleViews: 'cost per 1,000 views',
    costPerFollower: 'cost per new follower',
    costPerCustomer: 'cost per new customer',
    roas: 'return on ad spend',
    romi: 'return on marketing investment',
    romiByMargin: 'return on marketing investment, by margin',
    leadConversionRate: 'conversion to leads',
    leadToCustomerRate: 'lead to customer',
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
    'zero-denominator': (names) => `nothing to measure against: ${names || 'the denominator'} = 0`,
    'not-additive': (names, _, range) => `${names} can’t be added up from parts${range ? `: ${range}` : ''}`,
    conflict: (names) => `rows contradict each other${of(names)}`,
    'mixed-currency': (names) => `${names} in different currencies can’t be added up`,
    'mixed-definition': () => 'the parts are defined differently and can’t be combined',
    invalid: (names) => `not a valid number${of(names)}`,
    'no-data': (period) => `no data${period && ` for ${period}`}`,
  },
  apart: (names) => `no day, post, or channel reports ${names} together`,
  unanswered: (answered, all, range) =>
    `only ${answered} of ${all({ one: 'message', other: 'messages' })} answered${range ? `: ${range}` : ''}`,
  warnings: {
    'unknown-key': (_, keys) => `unknown fields, ignored: ${keys}`,
    invalid: (_, keys) => `not a valid value, left out: ${keys}`,
    conflict: (names, keys) => `contradicting rows, left out${of(names || keys)}`,
    'total-differs': (names, _, [used, other]) =>
      `the total${names && ` of ${names}`} differs from its parts: ${used} used, not ${other}`,
    residual: (_, __, [used, other]) => `two ways to the same figure differ: ${used} used, not ${other}`,
    straddling: (names) => `data beyond the edge of the period was left out${of(names)}`,
    undated: () => 'rows without a date were left out',
    provisional: (_, day) => `a day that was not over was left out${of(day)}`,
    'channels-left-out': (_, keys) => `left out for lack of data: ${keys}`,
    'channels-absent': (_, keys) => `no data for this period from ${keys}`,
    blended: () => 'spend is of paid rows, and the results are not split: a blended figure',
    'mixed-sets': (_, keys) => `channels count interactions differently: ${keys}`,
    'from-posts': (names) => `from posts, over their lifetime${of(names)}`,
    'mixed-cells': (_, keys) => `data of different kinds: ${keys}`,
    'level-date': (names, day) => `${names} as of ${day}`,
    unrated: (_names, _keys, [share]) => `${share} of mentions have no rating and are left out`,
    'few-samples': () => 'fewer than 10 measurements',
    'own-missing': () => 'several brands, none marked as your own',
  },

  goal: (value) => `goal: ${value}`,
  ofGoal: (share, goal) => `${share} of the ${goal} goal`,
  aboveGoal: (difference, goal, lower) => `${difference} above the ${goal} goal${lower ? ' (lower is better)' : ''}`,
  belowGoal: (difference, goal, lower) => `${difference} below the ${goal} goal${lower ? ' (lower is better)' : ''}`,
  onGoal: (goal) => `exactly the ${goal} goal`,
  soFar: (sentence) => `${sentence} so far`,

  pace: (status, value, day) => `${status ? `${paces[status]}: ` : ''}${value} expected by ${day}`,
  projected: (value, day) => `projected ${value} by ${day}`,

  up: (amount, period) => `up ${amount} on ${period}`,
  down: (amount, period) => `down ${amount} on ${period}`,
  flat: (period) => `unchanged on ${period}`,
  compared: (period) => `compared with ${period}`,
  previousPeriod: 'the previous period',
  perDay: 'per day, since the periods differ in length',
  verdicts: { better: 'better', worse: 'worse', same: 'no real change', neutral: 'neutral' },
  incomparable: {
    unknown: 'no comparison: one of the values is unknown',
    partial: 'no comparison: data is incomplete',
    'mixed-definition': 'no comparison: the values are defined differently',
    'different-length': 'no comparison: the periods differ in length',
  },

  effect: {
    during: (event) => `during ${event}`,
    dailyMean: (name) => `${name} (daily mean)`,
    earlier: {
      day: { one: 'comparable day', other: 'comparable days' },
      week: { one: 'comparable week', other: 'comparable weeks' },
      period: { one: 'comparable period', other: 'comparable periods' },
    },
    more: (amount, earlier) => `${amount} more than in the ${earlier} before`,
    less: (amount, earlier) => `${amount} less than in the ${earlier} before`,
    same: (earlier) => `the same as in the ${earlier} before`,
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
  },

  rank: (rank, all, before) => `rank ${rank} of ${all}${before ? ` (was ${before})` : ''}`,

  funnel: {
    name: (first, last) => `from ${first} to ${last}`,
    of: (rate, base) => `${rate} of ${base}`,
    overall: (rate) => `${rate} end to end`,
    cost: 'cost each',
    each: (amount) => `${amount} each`,
    leak: (from, to, rate, before) =>
      `${before ? 'biggest leak' : 'lowest rate'}: ${from} → ${to}, ${rate}${before ? `, was ${before}` : ''}`,
    price: (amount, name, period) => `at the rate of ${period}: ${amount} more ${name}`,
    noLeak: 'no step has lost ground',
    log: 'bars on a log scale',
    notNested: 'not nested: different source or unit',
    stage: 'Stage',
    base: 'Of',
    rate: 'Rate',
  },

  scorecard: {
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
    how: 'How the score comes about',
    channels: (channels) => channels({ one: 'channel', other: 'channels' }),
    missing: { block: 'no score without it', zero: 'counted as 0', redistribute: 'weight goes to the others' },
    limited: (share) => `counts as ${share}`,
    person: 'Specialist',
    team: 'Team',
    goals: 'Goals reached',
  },

  awareness: {
    name: 'brand awareness',
    rose: (names) => `${names} rose`,
    fell: (names) => `${names} fell`,
    same: (names) => `${names} stayed the same`,
  },

  voice: {
    you: (brand) => `${brand} (you)`,
    others: (brands) => brands({ one: 'other', other: 'others' }),
    by: (name) => `share of voice by ${name}`,
    alone: 'no other brand in the data',
    overlap: 'audiences overlap',
    brand: 'Brand',
    rank: 'Rank',
  },

  trend: {
    benchmark: (range, source) => `benchmark ${range}${source ? ` (${source})` : ''}`,
    smoothed: (points) => `line: mean of ${points({ one: 'point', other: 'points' })}`,
    undated: 'no line: the rows have no dates',
    event: 'Event',
  },

  score: {
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
  },

  operations: {
    mean: (name, { count }) => `mean of ${measured(name, count)}`,
    quantile: (name, { count, percent }) =>
      `${percent === 50 ? 'median' : `${ordinal(percent)} percentile`} of ${measured(name, count)}`,
    before: (name) => `${name} the day before`,
    atFirst: (name) => `${name} on the first day`,
    sumCells: (name, { cells }) => `sum of ${name} by ${cellNames[cells]}`,
    countCells: (name, { cells }) => `number of ${cellPlurals[cells]} with ${name}`,
    ofAll: (name) => `${name} of all brands`,
  },

  statuses: { met: 'Met', close: 'Close', lagging: 'Lagging' },
  loading: 'Loading…',
  empty: 'No data',
  error: 'This could not be shown',
  retry: 'Try again',
  asOf: (day) => `As of ${day}`,
  showData: 'Show data',
  hideData: 'Hide data',
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
}
