import type { NumberFactId } from '../../metrics/model/facts.js'
import type { Row } from '../../metrics/model/row.js'

interface SourceBreak {
  readonly source: string
  readonly date: string
  readonly facts: readonly NumberFactId[]
  readonly text: string
}

/** Days from which a platform counts in another way. */
const breaks: readonly SourceBreak[] = [
  {
    source: 'facebook',
    date: '2025-11-15',
    facts: ['impressions', 'followers', 'followersGained', 'followersLost'],
    text: 'Facebook ended impressions and page likes. Views and followers are others.',
  },
  {
    source: 'instagram',
    date: '2025-04-21',
    facts: ['impressions', 'views'],
    text: 'Instagram ended impressions. Views are another figure.',
  },
  {
    source: 'youtube',
    date: '2025-03-31',
    facts: ['views', 'videoViews'],
    text: 'Since then every start of a Short is a view.',
  },
]

/** The breaks of a source that rows have a fact for. */
export const breaksOf = (source: string, rows: readonly Row[]) =>
  breaks
    .filter((one) => one.source === source && rows.some((row) => one.facts.some((fact) => row[fact] !== undefined)))
    .map(({ date, facts, text }) => ({ date, facts, text }))
