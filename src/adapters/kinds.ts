import type { Recognised } from './reading/types.js'
import { tiktokKinds } from './tiktok/recognise.js'

/** All that is known, the surest first: the first kind that knows a payload reads it. */
export const kinds: readonly Recognised[] = [...tiktokKinds]
