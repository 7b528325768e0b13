import { at, isRecord, payloadOf, textOf } from '../reading/payload.js'

/** An answer of the Data API; what clients take out of it, a list of items or one, as one. Without results it has no items. */
export function answerOf(payload: unknown): unknown {
  const answer = payloadOf(payload)
  if (Array.isArray(answer)) return { items: answer }
  if (!isRecord(answer) || at(answer, 'items') !== undefined) return answer
  const kind = textOf(at(answer, 'kind'))
  if (kind.endsWith('ListResponse')) return { ...answer, items: [] }
  return kind ? { items: [answer] } : answer
}
