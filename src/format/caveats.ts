import type { ChannelInput, Result, Warning, WarningCode } from '../metrics/index.js'
import { isPartial } from '../metrics/model/result.js'
import { channelIn } from './channel.js'
import { count } from './count.js'
import { capitalize, listNames } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { describeWarning } from './warning.js'

/** What must be seen, in this order. Other warnings stand in the table alone. */
const ORDER: readonly WarningCode[] = [
  'channels-missing',
  'parts-missing',
  'days-missing',
  'brands-absent',
  'brands-new',
  'answered',
  'blended',
  'post-days',
  'conflict',
  'invalid',
  'outlier-date',
  'implausible',
  'negative',
  'residual',
  'straddling',
  'level-date',
  'unrated',
  'break',
  'sampled',
  'open',
  'provisional',
]

/** The few that are rated are not the mentions, and another set of brands is another share. */
const MUST: readonly WarningCode[] = ['unrated', 'brands-new']

/** Above this share of mentions without a rating a sentiment is one of the few. */
const MANY_UNRATED = 0.5

/** One of several numbers. */
export interface Named {
  readonly result: Result
  /** What it is called, or whose it is. */
  readonly name?: string | undefined
  /** What is said of it in another way. */
  readonly except?: readonly WarningCode[] | undefined
}

/** What is said of a warning. */
export interface Said {
  readonly code: WarningCode
  readonly text: string
}

export interface Caveat extends Said {
  /** Said in the sentence, whatever else is: of a number that can be three times as large it is not enough to know that there
   * is more to know. */
  readonly isMust: boolean
}

/** What is said of the caveats in a sentence: the first one, what must not be left out, and how many more there are. */
export function caveatsIn(given: Result | readonly Named[], options: NumberOptions = {}): string[] {
  return firstAndMore(caveatsOf(named(given), options), options)
}

/** Of sentences in their order the first one, what must not be left out, and how many more there are. */
export function firstAndMore(all: ReadonlyArray<Pick<Caveat, 'text' | 'isMust'>>, options: NumberOptions): string[] {
  const said = all.filter(({ isMust }, i) => i === 0 || isMust).map(({ text }) => text)
  const more = all.length - said.length
  const { messages, tag } = resolveLocale(options.locale)
  return more ? [...said, capitalize(messages.caveats.more(count(more, options)), tag)] : said
}

/**
 * What a number does not rest on, or what is odd about it, each in a sentence; the most important first. Empty where there is
 * nothing to say. Of several numbers each caveat once; one that is not of all of them says of which it is.
 *
 * @example ["Without vk: no leads reported", "Data for 28 of 31 days"]
 */
export const describeCaveats = (given: Result | readonly Named[], options: NumberOptions = {}): string[] =>
  caveatsOf(named(given), options).map(({ text }) => text)

const named = (given: Result | readonly Named[]): readonly Named[] => ('metric' in given ? [{ result: given }] : given)

export const caveatsOf = (all: readonly Named[], options: NumberOptions): Caveat[] =>
  together(all, (result) => caveatsOfOne(result, options), options)

/** Of several numbers what is said of each, each thing once and in order; what is not of all of them says of which it is. */
export function together<S extends Said>(
  all: readonly Named[],
  of: (result: Result) => readonly S[],
  options: NumberOptions,
): S[] {
  const { messages, tag } = resolveLocale(options.locale)
  const found = new Map<string, S & { readonly names: Set<string> }>()
  for (const { result, name, except = [] } of all) {
    for (const said of of(result)) {
      if (except.includes(said.code)) continue
      const { names = new Set<string>() } = found.get(said.text) ?? {}
      if (name) names.add(name)
      found.set(said.text, { ...said, names })
    }
  }
  const many = new Set(all.map(({ name }) => name)).size
  return inOrder([...found.values()]).map(({ names, ...said }) => {
    const isOfSome = names.size > 0 && names.size < many && names.size <= FEW
    // "Without vk: no leads reported" says itself that it is of the leads.
    const isSaid =
      said.code === 'channels-missing' &&
      [...names].every((name) => said.text.toLocaleLowerCase(tag).includes(name.toLocaleLowerCase(tag)))
    const of = isOfSome && !isSaid ? ` (${[...names].join(messages.comma)})` : ''
    return { ...said, text: said.text + of } as unknown as S
  })
}

/** So many numbers are named one by one. */
const FEW = 2

function caveatsOfOne(result: Result, options: NumberOptions): Caveat[] {
  const days = dayCaveat(result, options)
  // Why there is no value says the same; and where no channel has one, none is missing among others.
  const isNothing = !result.known && !result.between && !result.channels.used.length
  const isSaid = ({ code }: Warning) =>
    !result.known && (REASONS.includes(code) || (isNothing && (code === 'channels-missing' || code === 'days-missing')))
  const own = result.warnings
    .filter((warning) => isSeen(warning) && !isSaid(warning))
    .map(
      (warning): Caveat => ({
        code: warning.code,
        // Money of a result is in its own currency.
        text: describeWarning(warning, { ...options, currency: result.currency ?? options.currency }),
        isMust: MUST.includes(warning.code) || (warning.code === 'straddling' && (warning.values?.length ?? 0) > 1),
      }),
    )
  return [...(days ? [days] : []), ...own]
}

const REASONS: readonly WarningCode[] = ['answered', 'negative', 'conflict']

/** Whether a warning is one that a reader must see. */
export const isSeen = ({ code, values: [share = 0] = [] }: Warning): boolean =>
  ORDER.includes(code) && (code !== 'unrated' || share > MANY_UNRATED)

/**
 * Missing channels say more than the days that they take away, of samples it is said of how many messages they are, and of a
 * span that is not over nobody knows how many days it holds.
 */
const insteadOfDays = ({ warnings }: Result): Warning | undefined =>
  inOrder(warnings).find(({ code }) => code === 'channels-missing' || code === 'answered' || code === 'open')

function dayCaveat(result: Result, options: NumberOptions): Caveat | null {
  const { known, coverage } = result
  const isShort = known && isPartial(result) && !insteadOfDays(result)
  if (!isShort) return null
  const { messages, tag } = resolveLocale(options.locale)
  const text = capitalize(messages.partial(describeCoverage(coverage, options)), tag)
  return { code: 'days-missing', text, isMust: false }
}

/** What stands beside a value that rests on a part, as inside a sentence: "data for 28 of 31 days", "without vk: no leads
 * reported"; null where it is whole. */
export function partOf(result: Result, options: NumberOptions = {}, sayDays = dataFor): string | null {
  if (!result.known || !isPartial(result)) return null
  const warning = insteadOfDays(result)
  return warning ? describeWarning(warning, options, false) : sayDays(result.coverage, options)
}

const dataFor: typeof describeCoverage = (coverage, options = {}) =>
  resolveLocale(options.locale).messages.partial(describeCoverage(coverage, options))

/** The channels that a number is not about, for its table: "Not part of this figure: telegram". */
export function describeOutside(
  given: readonly Result[],
  { channels: asked, ...options }: NumberOptions & { readonly channels?: readonly ChannelInput[] | undefined } = {},
): string[] {
  const { messages, tag } = resolveLocale(options.locale)
  const outside = new Set(given.flatMap(({ channels }) => channels.outside))
  // What one number of several is about is named where it is missing.
  for (const { channels } of given) for (const id of channels.used) outside.delete(id)
  if (!outside.size) return []
  const names = [...outside].map((id) => channelIn(messages, id, asked))
  return [capitalize(messages.caveats.outside(listNames(names, messages), ''), tag, ...names)]
}

/** The order in which warnings stand: what must be seen comes first. */
export const inOrder = <W extends { readonly code: WarningCode }>(warnings: readonly W[]): W[] => {
  const placeOf = ({ code }: W) => (ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length)
  return [...warnings].sort((a, b) => placeOf(a) - placeOf(b))
}
