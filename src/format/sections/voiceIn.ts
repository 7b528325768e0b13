import { voice } from '../../locales/en/voice.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const voiceIn = (messages: Messages) => sectionOf(messages, 'voice', voice)
