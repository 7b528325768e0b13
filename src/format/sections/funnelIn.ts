import { funnel } from '../../locales/en/funnel.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const funnelIn = (messages: Messages) => sectionOf(messages, 'funnel', funnel)
