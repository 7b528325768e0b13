import type { Message, MessageItem } from './message.js'

/**
 * The message with as much of it as fits: tables go first, then, one by one, the last of whichever list is longest, so that what
 * the figures lack is not left out for what they say. What is left out is counted.
 *
 * @param fits whether it is short enough; asked once for each thing that is left out
 */
export function fitted(message: Message, fits: (message: Message) => boolean): Message {
  let rest = message
  while (!fits(rest)) {
    const shorter = withoutLast(rest)
    if (!shorter) return rest
    rest = shorter
  }
  return rest
}

function withoutLast(message: Message): Message | null {
  const { tables, said, data, notes, more } = message
  if (tables.length) return { ...message, tables: tables.slice(0, -1), moreTables: message.moreTables + 1 }
  const most = Math.max(said.length, data.length, notes.length)
  if (!most) return null
  if (notes.length === most) return { ...message, notes: notes.slice(0, -1) }
  if (said.length === most) return { ...message, ...withoutItem('said', message), more: more + 1 }
  return { ...message, ...withoutItem('data', message), more: more + 1 }
}

/** A note outlives the finding that it was written on. */
function withoutItem(list: 'said' | 'data', message: Message): Pick<Message, 'notes'> & Partial<Message> {
  const last = message[list].at(-1) as MessageItem
  // Were there as many notes as findings, they would be put back in turn with what goes out.
  const notes = message.notes.length + last.notes.length < message[list].length ? last.notes : []
  return { [list]: message[list].slice(0, -1), notes: [...message.notes, ...notes] }
}
