import { score } from '../../locales/en/score.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const scoreIn = (messages: Messages) => sectionOf(messages, 'score', score)
