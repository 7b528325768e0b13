import type { Message, MessageItem } from './message.js'

/**
 * The message with as much of it as fits: tables go first, then, one by one, the last of whichever list is longest, so that what
 * the figures lack is not left out for what they say. What is left out is counted.
 *
 * @param fits whether it is short enough; of what is shorter it is taken to be, too
 */
export function fitted(message: Message, fits: (message: Message) => boolean): Message {
  if (fits(message)) return message
  const shorter = shorterOnes(message)
  let [tooLong, short] = [-1, shorter.length - 1]
  while (short - tooLong > 1) {
    const middle = Math.floor((tooLong + short) / 2)
    if (fits(shorter[middle] as Message)) short = middle
    else tooLong = middle
  }
  return shorter[short] ?? message
}

/** The message with one thing less, with two things less, until there is nothing to leave out. */
function shorterOnes(message: Message): Message[] {
  const all: Message[] = []
  for (let one = withoutLast(message); one; one = withoutLast(one)) all.push(one)
  return all
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
  return { [list]: message[list].slice(0, -1), notes: [...message.notes, ...last.notes] }
}
