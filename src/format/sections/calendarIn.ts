import { calendar } from '../../locales/en/calendar.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const calendarIn = (messages: Messages) => sectionOf(messages, 'calendar', calendar)
