import { at, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { youtubeBreaks } from '../reading/breaks.js'
import { answerOf } from './answer.js'

/**
 * YouTube Data API, `videos.list` with the parts `snippet`, `statistics` and `contentDetails`: the public lifetime counts of videos,
 * by publication. Hidden likes and closed comments are not there. What is longer than three minutes is a `video`; whether the
 * others are Shorts the API doesn't say.
 *
 * @source https://developers.google.com/youtube/v3/docs/videos
 */
export function videosList(payload: unknown, options?: AdapterOptions): Reading<'youtube'> {
  const read = reader('youtube', 'videosList', options)
  const facts = read.factsBy({ views: 'viewCount', likes: 'likeCount', comments: 'commentCount' }, true)
  const answer = answerOf(payload)
  for (const [item, place] of read.list(answer, 'items')) {
    const post = read.id(at(item, 'id'), `${place}.id`)
    const time = at(item, 'snippet.publishedAt')
    const date = time === undefined ? '' : read.clock(time, `${place}.snippet.publishedAt`)
    const format = secondsOf(at(item, 'contentDetails.duration')) > 180 && 'video'
    const of = { post, ...(date && { date }), ...(format && { format }) }
    if (post) read.row(of, facts(at(item, 'statistics'), `${place}.statistics`))
  }
  if (at(answer, 'nextPageToken')) read.problem('incomplete', 'nextPageToken', 'Further pages have more videos.')
  return read.finish({ breaks: youtubeBreaks('views') })
}

/** Seconds of an ISO 8601 duration, `'P1DT1H2M3S'`. */
const secondsOf = (duration: unknown): number =>
  (textOf(duration).match(/\d+[DHMS]/g) ?? []).reduce(
    (sum, part) => sum + Number.parseInt(part) * ({ D: 86_400, H: 3600, M: 60 }[part.slice(-1)] ?? 1),
    0,
  )
