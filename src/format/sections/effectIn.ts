import { effect } from '../../locales/en/effect.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const effectIn = (messages: Messages) => sectionOf(messages, 'effect', effect)
