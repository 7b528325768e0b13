import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'

const ways: Readonly<Record<ChangeOf, readonly [up: string, down: string]>> = {
  count: ['more', 'fewer'],
  amount: ['more', 'less'],
  rate: ['higher', 'lower'],
  time: ['longer', 'shorter'],
}
const way = (of: ChangeOf, isUp: boolean) => ways[of][isUp ? 0 : 1]

/** “In week 42”, “in Q3 2025”, “in 2025”, but “on 16 October”, “on 12–18 October”. */
const within = (period: string) => `${/^(?:\d{4}$|week |Q\d|\D*$)/i.test(period) ? 'in' : 'on'} ${period}`

/** The English words of findings, control and reports. */
export const en: ReportMessages = {
  findings: {
    more: (count) => `and ${count({ one: 'more finding', other: 'more findings' })}`,
    inPeriod: (period, month) => (month === null ? within(period) : `in ${period}`),
    than: (amount, of, isUp, before, perDay) => `${amount} ${way(of, isUp)}${perDay ? ' per day' : ''} than ${before}`,
    asMuch: (before) => `the same as ${before}`,
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
      price: (before, last, total, more) => `At the rate ${before}: ${total} ${last}, ${more} more`,
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
        part === null ? `with ${channel}, new since ${date}` : `${part} of them from ${channel}, new since ${date}`,
      without: (value, change, isOne) => `without ${isOne ? 'it' : 'them'} ${value}, ${change}`,
    },
    data: {
      lacking: 'no data',
      noChange: 'change is not given',
      samples: (channels, measurements) =>
        `rests on ${measurements({ one: 'measurement', other: 'measurements' })}${channels && ` from ${channels}`}`,
      from: (period) => period,
      atLeast: (share, goal) => `at least ${share} of the ${goal} goal`,
      unread: (what, count, all) =>
        `${what === 'conversations' ? 'messages' : what} left out, with dates that could not be read: ${count} of ${all}`,
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
      data: (names) => `Can the missing figures be provided: ${names}?`,
      source: 'Where did they come from?',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'as many' : `${amount} ${change > 0 ? 'more' : 'fewer'}`),
      counts: (own, all) => `mentions ${own}, of all brands ${all}`,
      opposite: (brand, points, isRise) => `the largest ${isRise ? 'rise' : 'fall'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) => `${own} of ${all} mentions; before, ${ownBefore} of ${allBefore}`,
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
        `promoted, or deleted, and those whose ${base} is unknown or below ${fewest}`,
    },

    format: {
      head: 'formats of posts',
      medians: (posts, others) => `medians of ${posts} and ${others({ one: 'post', other: 'posts' })}`,
    },

    day: {
      weekdays: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
      before: (range, weeks, weekdays) => `${range} on the ${weeks} ${weekdays} before`,
      more: (days) => `${days({ one: 'more such day', other: 'more such days' })}`,
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
      conversations: 'messages',
      events: 'events',
      postDates: (posts, ids) =>
        `day of publication could not be read for ${posts({ one: 'post', other: 'posts' })}: ${ids}`,
      postConflicts: (posts, ids) => `two different entries for ${posts({ one: 'post', other: 'posts' })}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'All right', watch: 'Watch', attention: 'Attention', unknown: 'Not known' },
    heads: {
      feed: 'Days since the last reading',
      cadence: 'Posts',
      gap: 'Days without a post',
      bunched: 'Posts at the end of the period',
      'plan-dates': 'Dates of the plan',
      response: 'Answers in time',
      unanswered: 'Messages without an answer',
      'outside-hours': 'Answers outside working hours',
      budget: 'Budget',
      'followers-jump': 'New followers',
      'likes-evenness': 'Likes of posts',
      'one-kind': 'Likes and other reactions',
      deleted: 'Posts that are gone',
    },
    feed: {
      last: (day) => `last read on ${day}`,
      upTo: (day) => `figures up to ${day}`,
      ago: (days) => `${days({ one: 'day', other: 'days' })} ago`,
      none: 'nothing has been read',
    },
    cadence: (posts, planned, isAtLeast) =>
      `${isAtLeast ? 'at least ' : ''}${posts} of ${planned({ one: 'post', other: 'posts' })}`,
    unknownDays: (days) => `${days({ one: 'day is', other: 'days are' })} not known`,
    gap: {
      days: (days, since) => `${days({ one: 'day', other: 'days' })} without a post from ${since} on`,
      none: 'no day without a post',
      most: (days) => `agreed: at most ${days({ one: 'day', other: 'days' })}`,
    },
    bunched: (last, all, span) => `${last} of ${all({ one: 'post', other: 'posts' })} came on ${span}`,
    planDates: {
      planned: (posts) => `${posts({ one: 'planned post', other: 'planned posts' })}`,
      late: (posts) => `${posts({ one: 'is', other: 'are' })} more than a day late`,
      missing: (posts) => `${posts({ one: 'is', other: 'are' })} not found`,
      none: 'none late, none missing',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `${answered} of ${decided({ one: 'message', other: 'messages' })} answered within ${within}${isWorkingTime ? ' of working time' : ''}`,
      waiting: (messages) => `${messages({ one: 'waits', other: 'wait' })} longer`,
      open: (messages) => `${messages({ one: 'still has', other: 'still have' })} time`,
      median: (time) => `half within ${time}`,
      nine: (time) => `nine in ten within ${time}`,
      few: (fewest) => `fewer than ${fewest} to judge by`,
      nothing: 'no messages in these days',
    },
    unanswered: {
      waiting: (messages, within, isWorkingTime) =>
        `${messages({ one: 'message waits', other: 'messages wait' })} longer than ${within}${isWorkingTime ? ' of working time' : ''}`,
      oldest: (id, channel, waited) => `the oldest: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'none waits',
    },
    outsideHours: (outside, answered) =>
      `${outside} of ${answered({ one: 'answer', other: 'answers' })} outside working hours`,
    pace: {
      after: (value, days, all) => `${value} after ${days} of ${all({ one: 'day', other: 'days' })}`,
      expected: (value) => `${value} expected`,
      goal: (value) => `goal ${value}`,
      early: 'too early to tell',
    },
    budget: {
      of: (spent, amount) => `${spent} of ${amount}`,
      after: (days, all) => `after ${days} of ${all({ one: 'day', other: 'days' })}`,
      expected: (value) => `${value} expected`,
      projection: (value) => `at this rate ${value} at the end`,
      spentOn: (day) => `all of it spent on ${day}`,
      passedOn: (day) => `passed on ${day}`,
      currencies: (spent, budget) => `spent in ${spent}, budget in ${budget}`,
    },
    jump: {
      day: (day, followers) => `${day}: ${followers({ one: 'new follower', other: 'new followers' })}`,
      reach: (fact, days, after, before) =>
        `${fact === 'reach' ? 'reach' : 'views'} of the ${days({ one: 'day', other: 'days' })} after: ${after} a day, ${before} before`,
      noReach: 'reach of the days around it is not in the data',
      nothing: 'no event or spend on these days is in the data',
      loss: (day, value) => `${day}: ${value} lost`,
      early: 'too early to tell',
      question: 'where did they come from?',
      none: 'no day stands out',
      untold: 'too few days, or days too uneven, to tell',
    },
    likes: {
      posts: (posts, likes, reach) =>
        `${posts({ one: 'post', other: 'posts' })}: ${likes} likes at a reach of ${reach}`,
      spread: (variation, byChance) => `spread of likes ${variation}; chance alone gives about ${byChance}`,
      rank: (value) => `rank correlation of likes and reach: ${value}`,
      few: (posts, fewest) => `${posts({ one: 'post', other: 'posts' })} with likes and reach; ${fewest} are needed`,
    },
    oneKind: {
      rates: (now, before) => `likes per reach: ${now} in the last 10 posts, ${before} in the 10 before`,
      others: (now, before) => `other reactions per reach: ${now}, ${before} before`,
      few: (posts, fewest) =>
        `${posts({ one: 'post', other: 'posts' })} with all reactions and reach; ${fewest} are needed`,
    },
    deleted: {
      gone: (post) => `${post} is no longer there`,
      reached: (fact, value) => `${{ reach: 'reach', views: 'views', likes: 'likes' }[fact]} until then: ${value}`,
      none: 'all posts are there',
    },
    canBe: {
      jump: 'a giveaway, a mention or a clean-up can look like this',
      likes: 'a small circle of regular readers, or hidden likes, can also look like this',
      oneKind: 'posts that ask for likes, another format, or a new audience can also look like this',
      deleted: 'it can also be an offer that is over, a corrected post, or an archive',
    },
    unknown: {
      noMessages: 'no messages were provided',
      messagesOpen: 'the list of messages is not declared complete',
      postsOpen: 'the list of posts is not declared complete',
      noData: 'not in the data',
      lacking: (names) => `missing: ${names}`,
    },
    invalid: (entries) => `${entries({ one: 'entry', other: 'entries' })} could not be read`,
    conflicts: (entries) => `${entries({ one: 'entry has', other: 'entries have' })} two readings that disagree`,
  },

  report: {
    title: 'Social media report',

    comparedWith: (period) => `Compared with ${period}`,
    preparedBy: (name) => `Prepared by ${name}`,
    preparedFor: (name) => `For ${name}`,
    contents: 'Contents',
    sections: {
      summary: 'Summary',
      plan: 'Plan and actual',
      audience: 'Audience',
      engagement: 'Engagement',
      posts: 'Posts',
      funnel: 'From reach to leads',
      voice: 'Share of voice',
      channels: 'Channels',
      team: 'Team',
      control: 'Control of the work',
      next: 'Next steps',
      appendix: 'Appendix',
    },
    ofChannels: (names) => `Channels: ${names}`,
    notReported: 'not reported',
    best: 'Best posts',
    weakest: 'Weakest posts',
    division: 'Where the change comes from, by arithmetic',
    columns: {
      metric: 'Metric',
      goal: 'Goal',
      change: 'Change',
      channel: 'Channel',
      check: 'Check',
      state: 'State',
      value: 'Actual',
      expected: 'Expected',
      since: 'Since',
      task: 'Task',
      owner: 'Responsible',
      due: 'Due',
      formula: 'Formula',
      figures: 'With these figures',
    },
    noPosts: 'no posts are reported',
    fewStages: 'fewer than two stages are reported',
    fewChannels: 'fewer than two channels are reported',
    noPlan: 'no goals are set',
    noTeam: 'no people are named',
    noControl: 'no rules are set',
    noNext: 'nothing is agreed on yet',
    noData: (period) => `There is no data for ${period}`,
    questions: 'Questions to discuss',
    asked: 'Asked by the report itself, from the figures alone',
    agreed: 'Agreed on',
    appendix: {
      definitions: 'Definitions',
      tables: 'Tables',
      tested: 'What was tested',
      leftOut: 'Not in this report',
      daysKnown: 'Days of the period with data',
      breaks: 'Counted differently since then',
      notTested: 'No change was tested: the data has too few weeks',
      byChance: (byChance, tested) =>
        `Tested for a change: ${tested({ one: 'metric', other: 'metrics' })}. About ${byChance} would pass by chance alone`,
      held: {
        'within-usual': 'Within the usual',
        'too-few': 'Too few to tell',
        'too-small': 'Too small a change',
        partial: 'Days or channels are missing',
        incomparable: 'Not comparable with the period before',
        immature: 'Posts younger than a week',
        erratic: 'Jumps too much from day to day',
        outside: 'Lies outside the period',
        explained: 'On days of an event, a break or provisional figures',
        redundant: 'Already said by another finding',
        most: 'Beyond the number shown',
      },
      changedRules: 'Rules that differ from the defaults',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `This report was calculated by another version of the kit: ${version}`,
    },

    tables: {
      titles: {
        plan: 'Plan and actual',
        channels: 'Channels',
        funnel: 'Funnel',
        voice: 'Share of voice',
        weeks: 'Whole weeks',
        days: 'Days',
        posts: 'Posts',
        quality: 'Data quality',
      },
      before: 'Before',
      change: 'Relative change',
      points: 'Change, pp',
      won: 'Points',
      restsOn: 'Rests on',
      total: 'All channels',
      rateBefore: 'Rate before',
      shareBefore: 'Share before',
      fact: 'Fact',
      known: 'Days known',
      expected: 'Days expected',
      last: 'Last reading',
      warnings: 'Notes',
      unit: 'Unit',
      currency: 'Currency',
      units: {
        count: 'number',
        percent: 'fraction of 1',
        ratio: 'ratio',
        duration: 'seconds',
        money: 'money',
        score: 'score',
      },
    },

    outputs: {
      good: 'good',
      weak: 'weak',
      restsOn: 'What these numbers rest on',
      nothing: 'Nothing stands out in this period',
      ask: 'To ask',
      notes: 'Notes',
      unsigned: 'Unsigned',
      open: 'Open the report',
      moreTables: (count) => `tables in the report only: ${count}`,
    },
  },
}
