import { board } from '../../locales/en/board.js'
import type { Messages } from '../messages.js'
import { sectionOf } from './sectionOf.js'

export const boardIn = (messages: Messages) => sectionOf(messages, 'board', board)
