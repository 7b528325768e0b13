import { at, isRecord, type JsonRecord, opened, payloadOf, textOf } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

/** Something of an answer, where it stands, and the `paging` of the list it stands in. */
export interface Found {
  readonly item: JsonRecord
  readonly place: string
  readonly paging: unknown
}

type Is = (item: JsonRecord) => boolean

/** Nobody wraps an answer of the Graph API deeper than that. */
const DEPTH = 9

/**
 * Everything of a kind in what the Graph API answered, however that is wrapped: an edge (`{ data }`), a list of its pages, an edge
 * inside its node, nodes by their ids (`?ids=`), a batch (`[{ code, body }]`), or a client's response around any of them. What is
 * found is not looked into: the pictures of a carousel are no posts of their own.
 */
export function findIn(read: Reader, payload: unknown, is: Is): Found[] {
  const found: Found[] = []
  let isAnswer = false
  for (const one of answersIn(payloadOf(payload), is)) {
    isAnswer = true
    const said = at(one.item, 'error.message')
    if (is(one.item)) found.push(one)
    else if (said) {
      const code = /not enough/i.test(textOf(said)) ? 'too-few' : 'api-error'
      read.problem(code, one.place, `The platform answered: ${quote(said)}.`)
    }
  }
  if (!isAnswer) read.problem('not-known', '', 'There is no such list: this is not an answer to that call.')
  return found
}

/** Tells where the last list of posts goes on, on a page that was not given. */
export function tellMore(read: Reader, found: readonly Found[]): void {
  if (at(found.at(-1)?.paging, 'next'))
    read.problem('incomplete', 'paging.next', 'There are more pages than were given.')
}

/** Whether there is something of a kind in a payload. */
export function holds(payload: unknown, is: Is): boolean {
  try {
    for (const { item } of answersIn(payload, is)) if (is(item)) return true
  } catch {
    // A getter of the payload's own has failed: it is no JSON.
  }
  return false
}

/** Walks to all that is of the kind, to errors, and to empty lists. */
function* answersIn(value: unknown, is: Is, place = '', paging?: unknown, depth = 0): Generator<Found> {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return
  const item = value as JsonRecord
  const isList = Array.isArray(value)
  if (isList ? !value.length : is(item) || isRecord(at(item, 'error'))) yield { item, place, paging }
  else
    for (const [key, inner] of Object.entries(item)) {
      const path = isList ? `[${key}]` : `${place && '.'}${key}`
      // The answers of a batch are texts.
      yield* answersIn(
        key === 'body' ? opened(inner) : inner,
        is,
        place + path,
        isList ? paging : at(item, 'paging'),
        depth + 1,
      )
    }
}
