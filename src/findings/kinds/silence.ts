import { saidFacts } from '../../metrics/store/saidFacts.js'
import { toDateString } from '../../metrics/time/calendar.js'
import { cadencesOf } from '../given/cadencesOf.js'
import { pauseIn } from '../control/pauseIn.js'
import type { Work } from '../control/work.js'
import { workOfStudy } from '../control/workOfStudy.js'
import type { Draft, Kind } from '../study/study.js'

/** Two weeks without a post are as bad as it gets. */
const WORST = 14

/** Longer without a post than agreed on. A day of which nothing is known ends it: silence is a measured 0. */
export const silence: Kind = (study) => {
  const work = workOfStudy(study)
  const { elapsed } = study.windows
  if (!work?.window || !elapsed) return []
  const { from } = work.window
  const window = { from, to: from + elapsed.days - 1 }
  return postedChannels(work).flatMap((channel): Draft[] => {
    // Of days that come in one row nobody knows which had a post.
    if (work.several(channel).days) return []
    const { pause } = pauseIn(work, channel, undefined, window)
    const most = mostFor(work, channel, study.rules.maxGapDays)
    if (pause.days <= most) return []
    return [
      {
        id: channel ? `silence:${channel}` : 'silence',
        kind: 'silence',
        subject: channel ? { channel } : {},
        tone: 'negative',
        impact: Math.min(1, pause.days / WORST),
        claim: 'arithmetic',
        results: [],
        values: {
          ...pause,
          from: toDateString(pause.from),
          to: toDateString(pause.to),
          most,
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
