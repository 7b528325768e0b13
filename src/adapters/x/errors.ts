import { at, listOf } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

/**
 * What X answers instead of some posts or of all: those that are gone, figures that it doesn't show to this reader.
 *
 * @param found how many are there
 */
export function readErrors(read: Reader, answer: unknown, found: number): void {
  const errors = at(answer, 'title') === undefined ? listOf(at(answer, 'errors')) : [answer]
  for (const [i, error] of errors.entries()) {
    const said = ['detail', 'message', 'title'].map((key) => at(error, key)).find((one) => typeof one === 'string')
    read.problem('api-error', `errors[${i}]`, `X answered: ${quote(said)}.`)
  }
  if (!found && !errors.length && at(answer, 'meta') === undefined) read.list(answer, 'data')
}
