import { trend } from '../../locales/en/trend.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const trendIn = (messages: Messages) => sectionOf(messages, 'trend', trend)
