import { itemsIn } from '../reading/items.js'
import { at, type JsonRecord, listOf, payloadOf } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

/**
 * The records of a kind in what VK answered: with `response` or without it, in `items`, in several answers of one `execute`, in a
 * list of pages. What failed is a problem.
 */
export function answered(read: Reader, payload: unknown, isItem: (record: JsonRecord) => boolean) {
  const found = payloadOf(payload)
  listOf(at(found, 'execute_errors')).forEach((one, i) => {
    read.problem('api-error', `execute_errors[${i}]`, `The platform answered: ${quote(at(one, 'error_msg'))}.`)
  })
  const items = [...itemsIn(found, isItem)]
  const lists = ['response.items', 'response.groups', 'response'].map((path) => at(found, path))
  if (!items.length && ![...lists, found].some(Array.isArray)) read.list(found, 'response')
  return items
}
