import { at } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

/** Says what Telegram answered instead of what was asked for, the Bot API and MTProto alike. */
export function noAnswer(read: Reader, found: unknown): void {
  const said = ['description', 'errormessage', 'error.message', 'error.description'].map((path) => at(found, path))
  const told = said.find((one) => typeof one === 'string')
  if (told) read.problem('api-error', '', `The platform answered: ${quote(told)}.`)
  else read.problem('not-known', '', 'This is not an answer to that call.')
}
