import { appeared } from '../kinds/appeared.js'
import { change } from '../kinds/change.js'
import { data } from '../kinds/data.js'
import { day } from '../kinds/day.js'
import { division } from '../kinds/division.js'
import { event } from '../kinds/event.js'
import { format } from '../kinds/format.js'
import { goal } from '../kinds/goal.js'
import { leak } from '../kinds/leak.js'
import { mix } from '../kinds/mix.js'
import { newChannel } from '../kinds/newChannel.js'
import { pace } from '../kinds/pace.js'
import { posts } from '../kinds/posts.js'
import { record } from '../kinds/record.js'
import { response } from '../kinds/response.js'
import { score } from '../kinds/score.js'
import { share } from '../kinds/share.js'
import { silence } from '../kinds/silence.js'
import { unread } from '../kinds/unread.js'
import type { Kind, Study } from '../study/study.js'

/** All that is looked for, in the order in which it is. */
const all: readonly Kind[] = [
  score,
  goal,
  pace,
  change,
  appeared,
  newChannel,
  mix,
  leak,
  share,
  event,
  posts,
  format,
  day,
  record,
  response,
  silence,
  division,
  data,
  unread,
]

/** They look at days, weeks or months beside the windows. */
const ofSingleDays: ReadonlySet<Kind> = new Set([change, leak, event, day, record])

/**
 * What is looked for. Where rows stand for several days nobody knows them one by one, and what is left of them would be compared as
 * if it were all: then only what windows say.
 */
export const kindsFor = ({ several }: Pick<Study, 'several'>): readonly Kind[] =>
  several().days ? all.filter((kind) => !ofSingleDays.has(kind)) : all
