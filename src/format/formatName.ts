import { hostText } from './hostText.js'
import type { Messages } from './messages.js'
import { boardIn } from './sections/boardIn.js'

/** What a format of posts is called inside a sentence; one of the host's own as the host calls it. */
export function formatName(messages: Messages, id: string): string {
  const { formats } = boardIn(messages)
  return Object.hasOwn(formats, id) ? formats[id as keyof typeof formats] : hostText(id, messages.dir)
}
