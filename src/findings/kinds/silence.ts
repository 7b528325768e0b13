import { saidFacts } from '../../metrics/store/saidFacts.js'
import { toDateString } from '../../metrics/time/calendar.js'
import { cadencesOf } from '../given/cadencesOf.js'
import { longestGap } from '../control/longestGap.js'
import { postsByDay } from '../control/postsByDay.js'
import type { Work } from '../control/work.js'
import { workOfStudy } from '../control/workOfStudy.js'
import type { Draft, Kind } from '../study/study.js'

/** Two weeks without a post are as bad as it gets. */
const WORST = 14
/** How far back a silence is followed that began before the window. */
const LOOK_BACK = 31

/** Longer without a post than agreed on. A day of which nothing is known ends it: silence is a measured 0. */
export const silence: Kind = (study) => {
  const work = workOfStudy(study)
  const { elapsed } = study.windows
  if (!work?.window || !elapsed) return []
  const { from: begin } = work.window
  const end = begin + elapsed.days - 1
  return postedChannels(work).flatMap((channel): Draft[] => {
    // Of days that come in one row nobody knows which had a post.
    if (work.several(channel).days) return []
    const life = work.lifeOf(channel)
    const from = Math.max(life.from, begin - LOOK_BACK)
    const days = postsByDay(work, channel, undefined, from, Math.min(life.to, end))
    const { gap } = longestGap(days, Math.max(0, begin - from))
    const most = mostFor(work, channel, study.rules.maxGapDays)
    if (gap.days <= most) return []
    const first = from + gap.from
    return [
      {
        id: channel ? `silence:${channel}` : 'silence',
        kind: 'silence',
        subject: channel ? { channel } : {},
        tone: 'negative',
        impact: Math.min(1, gap.days / WORST),
        claim: 'arithmetic',
        results: [],
        values: {
          days: gap.days,
          from: toDateString(first),
          to: toDateString(first + gap.days - 1),
          most,
          isOpen: gap.from + gap.days === days.length,
        },
        question: null,
      },
    ]
  })
}

/** What was agreed on for all formats together. */
const mostFor = ({ query }: Work, channel: string, most: number): number =>
  cadencesOf(query).find((one) => one.channel === channel && !one.format)?.maxGapDays ?? most

/** Channels that report their posts, or of which posts are planned or listed. */
function postedChannels({ channels, rowsOf, query, posts }: Work): string[] {
  const reported = channels.filter((channel) => rowsOf(channel).some((row) => saidFacts(row).includes('posts')))
  return [
    ...new Set([
      ...reported,
      ...cadencesOf(query).map(({ channel }) => channel),
      ...posts.read.map(({ channel }) => channel),
    ]),
  ].sort()
}
