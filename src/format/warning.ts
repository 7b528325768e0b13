import type { Warning } from '../metrics/index.js'
import { sayDay } from './date.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { Messages } from './messages.js'
import { factIn, unitOf } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'

/**
 * What the reader of a number should know, in one sentence.
 *
 * @example describeWarning({ code: 'channels-left-out', keys: ['vk'] }) → "Left out for lack of data: vk"
 */
export function describeWarning({ code, fact, keys, values = [], date }: Warning, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const sentence = messages.warnings[code](
    fact ? factIn(messages, fact) : '',
    keys?.map((key) => keyName(code, key, messages)).join(messages[code === 'mixed-sets' ? 'semicolon' : 'comma']) ??
      (date ? sayDay(date, locale) : ''),
    code === 'brands-new' && date
      ? [sayDay(date, locale)]
      : values.map((value) =>
          formatNumber(value, { ...options, unit: code === 'unrated' ? 'percent' : unitOf(fact ?? '') }),
        ),
  )
  return capitalize(sentence, tag)
}

/** A key by its name, where the kit knows one; channels, brands and fields of rows are called as the host calls them. */
function keyName(code: Warning['code'], key: string, messages: Messages): string {
  if (code === 'invalid' || code === 'conflict') return factIn(messages, key)
  if (code === 'mixed-cells') return messages.per[key as keyof Messages['per']]
  if (code !== 'mixed-sets') return key
  if (key === 'given') return messages.given
  const ids = key.split('+')
  return ids.map((id) => factIn(messages, id)).join(' + ')
}
