import { appeared } from './kinds/appeared.js'
import { change } from './kinds/change.js'
import { data } from './kinds/data.js'
import { division } from './kinds/division.js'
import { goal } from './kinds/goal.js'
import { leak } from './kinds/leak.js'
import { mix } from './kinds/mix.js'
import { newChannel } from './kinds/newChannel.js'
import { pace } from './kinds/pace.js'
import { score } from './kinds/score.js'
import type { Kind } from './study.js'

/** All that is looked for. */
export const kinds: readonly Kind[] = [score, goal, pace, change, appeared, newChannel, mix, leak, division, data]
