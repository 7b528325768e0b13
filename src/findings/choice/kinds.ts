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
import type { Kind } from '../study/study.js'

/** All that is looked for. */
export const kinds: readonly Kind[] = [
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
