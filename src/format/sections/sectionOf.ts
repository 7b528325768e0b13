import { getOr } from '../../metrics/model/memo.js'
import { filled, isWords } from '../dictionary.js'
import type { Messages, Section, Translation } from '../messages.js'

const known = new WeakMap<object, object>()

/**
 * Words that only some widgets say; what a dictionary lacks of them is English. English ones come with the widget that asks for
 * them, a file each, so that a page that shows a gauge downloads no words of a funnel: the messages of `resolveLocale` lack them.
 */
export function sectionOf<S extends Section>(messages: Messages, section: S, english: object): Translation[S] {
  const own: unknown = messages[section]
  if (!isWords(own)) return english as Translation[S]
  return getOr(known, own, () => filled({ ...english }, own)) as Translation[S]
}
