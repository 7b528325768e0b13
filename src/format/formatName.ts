import { hostText } from './hostText.js'
import type { Messages } from './messages.js'

/** What a format of posts is called inside a sentence; one of the host's own as the host calls it. */
export const formatName = ({ board, dir }: Messages, id: string): string =>
  Object.hasOwn(board.formats, id) ? board.formats[id as keyof typeof board.formats] : hostText(id, dir)
