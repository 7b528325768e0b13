/** What a person has to know of a source before they connect it, and what cannot be found out from its samples. */
export interface SourceWords {
  readonly source: string
  readonly title: string
  /** From when on there are figures, or the same ones. */
  readonly since: string
  readonly history: string
  readonly lag: string
  /** What goes wrong by hand, and what the adapter does about it. */
  readonly traps: readonly (readonly [trap: string, answer: string])[]
}

export const sources: readonly SourceWords[] = [
  {
    source: 'instagram',
    title: 'Instagram',
    since: 'Views since 21 April 2025, impressions and plays before',
    history: '2 years, 30 days a request',
    lag: 'up to 48 hours',
    traps: [
      ['`end_time` is the end of the day, in Pacific time.', 'The row is of the day before.'],
      [
        'Most figures of an account come as one total of a range.',
        'One row for the range; ask day by day to have days.',
      ],
      ['`week` and `days_28` count the same people again each day.', 'Refused.'],
      ['`follower_count` is a gain for some accounts and a level for others.', 'Left out: followers come from `user`.'],
      [
        'Below 100 followers, below five viewers of a story, or where likes are hidden, nothing is said.',
        'Unknown, never 0.',
      ],
      ['Watch time is in milliseconds.', 'Made seconds.'],
      [
        'Likes and views of a post leave out ads; people reached count them.',
        'Two rows: the first are `organic`, reach is neither.',
      ],
      ['A story is gone after 24 hours.', 'Each reading carries its time; the last one counts.'],
    ],
  },
  {
    source: 'facebook',
    title: 'Facebook Pages',
    since:
      'Views and follows since 15 November 2025, impressions and likes of the Page before; viewers since 15 June 2026',
    history: '2 years, 90 days a request',
    lag: 'a day',
    traps: [
      ['`end_time` is the end of the day, in Pacific time.', 'The row is of the day before.'],
      ['Metrics end and others take their place.', 'Old and new are read, with a break between them.'],
      [
        'A value may be an object: reactions by kind, without the kinds that are zero.',
        'Likes are the sum of all kinds.',
      ],
      ['`week` and `days_28` count the same people again each day.', 'Refused.'],
      ['People of paid and of organic views are more than those of both.', 'Only the total is read.'],
      ['Watch time is in milliseconds.', 'Made seconds.'],
      ['Nothing is said of Pages with fewer than 100 likes.', 'Unknown, never 0.'],
    ],
  },
  {
    source: 'meta-ads',
    title: 'Meta Ads',
    since: 'As long as there were ads',
    history: '37 months, reach by breakdown 13',
    lag: 'hours; results may come for 28 days',
    traps: [
      ['Numbers are texts, days are those of the ad account’s zone.', 'Read as they are; the zone needs no option.'],
      [
        'Rows of ads, ad sets or ages stand beside the totals of campaigns.',
        'One level is read, the others are named.',
      ],
      ['`actions` hold one another: a purchase is an `omni_purchase` too.', 'The widest of each is read, once.'],
      ['An action that nobody took is left out.', '0 where other rows have it, unknown where none has.'],
      ['People of parts do not add up.', 'Reach only from rows of campaigns: ask with `level=campaign`.'],
      ['Several attribution settings in one answer count differently.', 'Said.'],
    ],
  },
  {
    source: 'vk',
    title: 'VK',
    since: 'As long as the community exists',
    history: 'not documented',
    lag: 'none to speak of; today grows',
    traps: [
      ['What is zero is left out, on a quiet day all of it.', 'Rows say so (`absent`), and it counts as 0.'],
      [
        'Times are seconds; a day begins at midnight of the community’s zone.',
        'The day of the zone at whose midnight it begins.',
      ],
      ['Reach is of the people of exactly the interval.', 'A month’s is asked for as a month, never summed from days.'],
      [
        '`stats.getPostReach` does not say when a post was published.',
        'Read together with `wall.get`, joined by the post.',
      ],
      ['Reach of ads stands beside that of all.', 'In a row of its own, `paid`.'],
      ['Older posts have no views.', 'Unknown, never 0.'],
    ],
  },
  {
    source: 'telegram',
    title: 'Telegram',
    since: 'Channels with statistics only: they need some size',
    history: 'all posts; days as far as the graphs go',
    lag: 'none; days are UTC',
    traps: [
      ['Figures of the period are means per post.', 'Left out; days come from the graphs, posts from `messages`.'],
      ['A graph may be a token, or an error.', 'Said: load it with `stats.loadAsyncGraph`.'],
      ['Views repeat and are of anyone, anywhere.', 'They are `views`, never reach.'],
      ['A forwarded post shows the views of the original.', 'Left out.'],
      ['An album is several messages.', 'One post.'],
      ['Reactions may be paid for with stars.', 'Those are no likes.'],
    ],
  },
  {
    source: 'tiktok',
    title: 'TikTok',
    since: 'As long as the account exists; days are kept for 60',
    history: '60 days of the account, all videos',
    lag: '1 to 2 days',
    traps: [
      ['Ids have 19 digits, and JSON.parse rounds them.', 'Pass the text: ids are texts before it is parsed.'],
      ['Followers are those of now.', 'A row of the day of reading: pass `observedAt`, ask daily.'],
      ['The last two days still grow.', '`provisional`: they count when they are over.'],
      ['Small and personal accounts get null.', 'Unknown, never 0.'],
      ['Files of the studio have days without a year.', 'The last ones up to `to`, or refused.'],
    ],
  },
  {
    source: 'youtube',
    title: 'YouTube',
    since: 'Views of Shorts count each start since 31 March 2025, those of all videos since 24 August 2026',
    history: 'all of it',
    lag: '2 to 3 days',
    traps: [
      [
        'Days without figures are left out, and so are the last ones.',
        '0 up to the last day that is there, unknown after it.',
      ],
      ['Watch time is in minutes, in the studio in hours.', 'Made seconds.'],
      ['The studio’s first row is a total.', 'Left out.'],
      [
        'A report by video holds what that of the channel holds.',
        'Videos are posts; what doubles is left out when joined.',
      ],
      ['By video, figures are of the range, not of the video’s life.', 'Read only where the range is its whole life.'],
      ['Subscribers are rounded down to three digits.', 'Said.'],
    ],
  },
  {
    source: 'linkedin',
    title: 'LinkedIn',
    since: '12 months back, then gone',
    history: '12 months',
    lag: 'a day; days are UTC',
    traps: [
      ['Days on which nothing happened are left out.', '0 within what was asked for: pass `from` and `to`.'],
      ['Counts may be negative: who takes back a like takes it from the day.', 'Kept as they are.'],
      ['Without `timeIntervals` the figures are of all time.', 'Refused: they are of no day.'],
      ['Followers are gained less lost.', '`followersNet`; all of them on the day of reading, from `networkSizes`.'],
      ['`engagement` is 0 where there are no impressions.', 'Not read: the kit works rates out.'],
      ['Parts by country or function are the top hundred only.', 'Refused.'],
    ],
  },
  {
    source: 'x',
    title: 'X',
    since: 'Public counts always; what only the owner sees for 30 days',
    history: 'the last 3,200 posts',
    lag: 'none to speak of; money of ads 3 days',
    traps: [
      ['A repost shows the figures of the post that it passes on.', 'Left out.'],
      ['Views of a video are those of all posts with it.', 'Not read.'],
      ['A quote is no repost.', 'Shares are both.'],
      ['A file may have a row for each post and day.', 'Added up to days of the account.'],
      ['The page’s own totals leave out a last day that is not over.', '`provisional`.'],
      ['Money of ads is in millionths, of a currency that the answer does not name.', 'Made units: pass `currency`.'],
    ],
  },
  {
    source: 'google-analytics',
    title: 'Google Analytics 4',
    since: 'As long as the property exists',
    history: 'all of it',
    lag: '24 to 48 hours',
    traps: [
      ['All values are texts, days are `20261019`, in the zone of the property.', 'Numbers and days.'],
      ['Users of days, sources or pages do not add up.', '`visitors` only where the report does not part them.'],
      ['Estimates, `(other)` and rows that are held back.', '`sampled`, and said.'],
      [
        'Sources are written in a hundred ways: `m.facebook.com`, `ig`, `t.co`.',
        'The channel is the network; paid by the medium.',
      ],
      ['A report that is filtered is not the whole site.', 'Then there are no `siteSessions`.'],
      ['A bounce is something else than in Metrica.', 'Never join the two in one chart.'],
    ],
  },
  {
    source: 'yandex-metrica',
    title: 'Yandex Metrica',
    since: 'As long as the counter exists',
    history: 'all of it; the log up to yesterday',
    lag: 'seconds to hours, as the answer says',
    traps: [
      ['Bounces and new users are percents of visits.', 'Made visits, where they are whole.'],
      ['Days and networks without visits are left out.', '0 within what was asked for.'],
      ['Figures may be estimates.', '`sampled`; ask with `accuracy=full`.'],
      ['Robots are among the visits.', 'Left out where the answer tells them apart; else filter.'],
      ['Reports and the log hold the same visits.', 'Left out when joined.'],
      ['A bounce is something else than in Google Analytics.', 'Never join the two in one chart.'],
    ],
  },
  {
    source: 'hubspot',
    title: 'HubSpot',
    since: 'As long as the account exists',
    history: 'all of it',
    lag: 'minutes',
    traps: [
      ['A contact is no lead.', 'Counted on the day on which it became one.'],
      ['Search, letters and direct visits bring contacts too.', 'Left out: only those of networks are read.'],
      ['A day without a contact is in no list.', '0 between `from` and `to`, where both are passed.'],
      ['A list that was joined with itself names contacts again.', 'Each is counted once.'],
    ],
  },
]
