import type { Messages } from '../format/messages.js'
import * as sections from './en/sections.js'
import { core } from './en/core.js'

export const en: Messages = {
  ...core,
  ...sections,
  scorecard: { ...core.scorecard, ...sections.scorecard },
}
