import { scorecard } from '../../locales/en/scorecard.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const scorecardIn = (messages: Messages) => sectionOf(messages, 'scorecard', scorecard)
