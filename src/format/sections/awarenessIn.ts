import { awareness } from '../../locales/en/awareness.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const awarenessIn = (messages: Messages) => sectionOf(messages, 'awareness', awareness)
