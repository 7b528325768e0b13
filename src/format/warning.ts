import type { FactId, Warning } from '../metrics/index.js'
import { channelIn } from './channel.js'
import { count } from './count.js'
import { sayDay } from './date.js'
import { hostText } from './hostText.js'
import { capitalize, listNames } from './intl.js'
import { type ResolvedLocale, resolveLocale } from './locale.js'
import type { CaveatCode, Messages } from './messages.js'
import { factIn, unitOf } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { sayNegative } from './reason.js'
import { formatRange } from './value.js'

/**
 * What the reader of a number should know, in one sentence, or with `isSentence: false` as it stands inside of one.
 *
 * @example describeWarning({ code: 'channels-missing', keys: ['vk'], facts: ['leads'] }) → "Without VK: no leads reported"
 */
export function describeWarning(warning: Warning, options: NumberOptions = {}, isSentence = true): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { code, keys = [] } = warning
  const sentence = isCaveat(code) ? caveatWords[code](warning, options, locale) : plainWords(warning, options, locale)
  return isSentence
    ? capitalize(sentence, tag, ...(code in messages.warnings && code !== 'brands-new' ? [] : keys))
    : sentence
}

type Say = (warning: Warning, options: NumberOptions, locale: ResolvedLocale) => string

const plainWords: Say = ({ code, fact, keys, values = [], date }, options, locale) => {
  const { messages } = locale
  // A date that is none is no value of a fact.
  if (code === 'invalid' && keys?.includes('date')) {
    const others = keys.filter((key) => key !== 'date')
    const rest = others.length ? [plainWords({ code, keys: others }, options, locale)] : []
    return [...rest, messages.caveats.unread].join(messages.semicolon)
  }
  const name = fact ? factIn(messages, fact) : ''
  // Of a sum its bounds are known, so that nobody takes the part of it for the whole.
  if (code === 'straddling' && values.length > 1)
    return messages.caveats.overEdge(
      formatRange([values[0] ?? null, values[1] ?? null], { ...options, unit: unitOf(fact ?? '') }),
    )
  return messages.warnings[code as Exclude<Warning['code'], CaveatCode>](
    name,
    keys?.map((key) => keyName(code, key, locale)).join(messages[code === 'mixed-sets' ? 'semicolon' : 'comma']) ??
      (date ? sayDay(date, locale) : ''),
    code === 'brands-new' && date
      ? [sayDay(date, locale)]
      : values.map((value, i) => {
          const text = formatNumber(value, { ...options, unit: code === 'unrated' ? 'percent' : unitOf(fact ?? '') })
          // Each way by what it is worked out from.
          return code === 'residual' && keys?.[i] ? `${text} (${keyName(code, keys[i], locale)})` : text
        }),
  )
}

const factNames = (facts: readonly FactId[], messages: Messages): string =>
  listNames(
    facts.map((fact) => factIn(messages, fact)),
    messages,
  )

/** How caveats are said that need more than names and numbers. */
const caveatWords: Readonly<Record<CaveatCode, Say>> = {
  'channels-missing': ({ keys = [], facts = [] }, _, { messages }) => {
    const names = listNames(
      keys.map((key) => channelIn(messages, key)),
      messages,
    )
    const { without, apart } = messages.caveats
    return facts.length ? without(names, factNames(facts, messages)) : apart(names)
  },
  'parts-missing': ({ keys = [], facts = [] }, _, { messages }) =>
    messages.caveats.without(
      listNames(
        keys.map((key) => hostText(key, messages.dir)),
        messages,
      ),
      factNames(facts, messages),
    ),
  'days-missing': ({ values: [known = 0, expected = 0] = [] }, options, { messages }) =>
    messages.partial(describeCoverage({ known, expected, unit: 'days' }, options)),
  implausible: ({ facts: [part, whole] = [], values: [one = 0, other = 0] = [] }, options, { messages }) =>
    messages.caveats.implausible(
      factIn(messages, part ?? ''),
      formatNumber(one, { ...options, unit: unitOf(part ?? '') }),
      factIn(messages, whole ?? ''),
      formatNumber(other, { ...options, unit: unitOf(whole ?? '') }),
    ),
  negative: (warning, options) => sayNegative(warning, options),
  break: ({ date, keys: [note = ''] = [] }, _, locale) =>
    locale.messages.caveats.breaks(date ? sayDay(date, locale) : '', hostText(note, locale.messages.dir)),
  open: (_, __, { messages }) => messages.caveats.open,
  sampled: (_, __, { messages }) => messages.caveats.sampled,
  answered: ({ values: [answered = 0, all = 0] = [] }, options, { messages }) =>
    answered > 0
      ? messages.caveats.ofAnswered(formatNumber(answered, options), count(all, options))
      : messages.caveats.noneAnswered(count(all, options)),
}

const isCaveat = (code: Warning['code']): code is CaveatCode => Object.hasOwn(caveatWords, code)

/** A key by its name, where the kit knows one; channels, brands and fields of rows are called as the host calls them. */
function keyName(code: Warning['code'], key: string, locale: ResolvedLocale): string {
  const { messages } = locale
  if (code === 'outlier-date') return sayDay(key, locale)
  if (code === 'invalid' || code === 'conflict' || code === 'post-days') return factIn(messages, key)
  if (code === 'mixed-cells') return messages.per[key as keyof Messages['per']]
  if (code !== 'mixed-sets' && code !== 'residual') return hostText(key, messages.dir)
  if (key === 'given') return messages.given
  const ids = key.split('+')
  return ids.map((id) => factIn(messages, id)).join(code === 'residual' ? messages.comma : ' + ')
}
