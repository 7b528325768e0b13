import { bar } from '../../locales/en/bar.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const barIn = (messages: Messages) => sectionOf(messages, 'bar', bar)
