import type { Recognised } from './reading/types.js'
import { linkedinKinds } from './linkedin/recognise.js'
import { tiktokKinds } from './tiktok/recognise.js'
import { xKinds } from './x/recognise.js'
import { youtubeKinds } from './youtube/recognise.js'

/** All that is known, the surest first: the first kind that knows a payload reads it. */
export const kinds: readonly Recognised[] = [...tiktokKinds, ...youtubeKinds, ...linkedinKinds, ...xKinds]
