import { at, listOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { businessGet } from './businessGet.js'

/** What tells the payloads of TikTok from all others. */
export const tiktokKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: businessGet,
    is: (payload) => at(listOf(at(payload, 'data.metrics'))[0], 'video_views') !== undefined,
  },
]
