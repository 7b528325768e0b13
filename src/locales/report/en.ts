import type { ReportMessages } from '../../format/reportMessages.js'

/** The English words of findings, control and reports. */
export const en: ReportMessages = {
  findings: {
    more: (count) => `and ${count} more`,
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
      ago: (days) => `${days({ one: 'day', other: 'days' })} ago`,
      none: 'nothing has been read',
    },
    cadence: (posts, planned, isAtLeast) =>
      `${isAtLeast ? 'at least ' : ''}${posts} of ${planned({ one: 'post', other: 'posts' })}`,
    unknownDays: (days) => `${days({ one: 'day is', other: 'days are' })} not known`,
    gap: {
      days: (days, since) => `${days({ one: 'day', other: 'days' })} without a post, from ${since} on`,
      none: 'no day without a post',
      most: (days) => `agreed: ${days({ one: 'day', other: 'days' })} at most`,
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
      day: (day, value) => `${day}: ${value({ one: 'new follower', other: 'new followers' })}`,
      usual: (range, weekday) =>
        `${range} on the 8 ${['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'][weekday]} before`,
      reach: (fact, days, after, before) =>
        `${fact === 'reach' ? 'reach' : 'views'} of the ${days({ one: 'day', other: 'days' })} after: ${after} a day, ${before} before`,
      noReach: 'reach of the days around it is not in the data',
      nothing: 'no event or spend on these days is in the data',
      loss: (day, value) => `${day}: ${value({ one: 'follower', other: 'followers' })} lost`,
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
      others: (now, before) => `other reactions per reach: ${now}, before ${before}`,
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
      deleted: 'it can also be: an offer that is over, a correction that was posted anew, an archive',
    },
    unknown: {
      noMessages: 'no messages were delivered',
      messagesOpen: 'the list of messages is not declared complete',
      postsOpen: 'the list of posts is not declared complete',
      noData: 'not in the data',
    },
    invalid: (entries) => `${entries({ one: 'entry', other: 'entries' })} could not be read`,
    conflicts: (entries) => `${entries({ one: 'entry has', other: 'entries have' })} two readings that disagree`,
  },

  report: {
    title: 'Social media report',
  },
}
