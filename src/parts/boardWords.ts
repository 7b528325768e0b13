import { type Named, partOf } from '../format/caveats.js'
import { channelIn } from '../format/channel.js'
import { count } from '../format/count.js'
import {
  dashOf,
  caveatsIn,
  describeReason,
  faultsOf,
  formatDay,
  formatFit,
  formatNumber,
  formatPeriod,
  formatRange,
  formatValue,
  headings,
  type FitOptions,
  nameOf,
  notesOf,
  type NumberOptions,
  titleIn,
} from '../format/index.js'
import { resolveLocale } from '../format/locale.js'
import { formatName } from '../format/formatName.js'
import { hostText } from '../format/hostText.js'
import { inSentences, listNames } from '../format/intl.js'
import { nameIn } from '../format/name.js'
import { decimalsApart } from '../format/decimalsApart.js'
import { besideOthers } from '../format/share.js'
import type { DataQuery, Leaderboard, LeaderboardEntry, Result } from '../metrics/index.js'
import { knownOf } from '../metrics/model/answer.js'
import { rangeOf } from '../metrics/model/result.js'
import { caveatWords } from './caveatWords.js'
import type { TipLine } from './useTip.js'
import { type Cell, cellOf } from './rawTable.js'
import { saysNothing } from './saysNothing.js'
import type { WidgetContent } from './WidgetContent.js'
import { boardIn } from '../format/sections/boardIn.js'
import { voiceIn } from '../format/sections/voiceIn.js'

export interface BoardOptions extends FitOptions, Pick<DataQuery, 'channels'> {
  readonly order: 'best' | 'worst' | undefined
  readonly labels: Readonly<Record<string, string | undefined>> | undefined
}

/** An entry with all that is said of it. */
export interface BoardText {
  readonly id: string
  readonly name: string
  /** Its rank as a number, or a dash. */
  readonly rank: string
  readonly value: string
  /** The same as far as there is room beside a name. */
  readonly shown: string
  /** Below the name: of a post where, what and when it was; how much of the period it rests on; or why there is no value. */
  readonly about: readonly string[]
  readonly lines: readonly TipLine[]
  readonly isFirst: boolean
}

/** So many characters have room beside a name. */
const ROOM = 12
/** So many that share the first place are named one by one. */
const NAMED = 3
/** What says the same as the reason why there is no value. */
const WHY_NONE = ['channels-missing', 'days-missing'] as const
/** So many rows a table has at the most: a reader does not go through ten thousand posts. */
const MOST_ROWS = 200

/** Everything that a board says, from one reading. */
export function boardWords(board: Leaderboard, { order, labels, notation, ...options }: BoardOptions) {
  const { messages } = resolveLocale(options.locale)
  const words = boardIn(messages)
  const { of, entries, rest, ranked, unsorted, whole } = board
  const title = titleIn(options)
  const dash = dashOf(options)
  const say = (n: number) => formatNumber(n, options)
  const metric = nameOf(board.metric, options)
  const all = [...entries, ...rest]

  const labelOf = (id: string) => hostText(labelIn(labels, id), messages.dir)
  const nameOfFormat = (id: string) => title(labelOf(id) ?? formatName(messages, id))
  const nameOfChannel = (id: string) => labelOf(id) ?? channelIn(messages, id, options.channels)
  const nameOfEntry = ({ id }: LeaderboardEntry) => {
    if (of === 'channel') return nameOfChannel(id)
    return of === 'format' ? nameOfFormat(id) : (labelOf(id) ?? hostText(id, messages.dir))
  }
  /** Why there is no value stands in its place. */
  const namedEntry = (entry: LeaderboardEntry): Named => {
    const { result } = entry
    return { result, name: nameOfEntry(entry), except: result.known || result.between ? [] : WHY_NONE }
  }
  /** As they add up, all with one number of decimals. */
  const shareText = ({ share, rounded }: LeaderboardEntry) => {
    if (share === null) return ''
    const { value, decimals } = besideOthers(share, rounded, 1)
    return formatNumber(value, { ...options, unit: 'percent', decimals })
  }
  const placeText = (entry: LeaderboardEntry) => [
    ...(entry.channel ? [nameOfChannel(entry.channel)] : []),
    ...(entry.format ? [nameOfFormat(entry.format)] : []),
  ]

  /** "2", "1–2". */
  const rankText = ({ rank, rankBetween }: LeaderboardEntry) => {
    if (rank !== null) return say(rank)
    return rankBetween ? formatRange(rankBetween, options) : ''
  }

  const textOf = (entry: LeaderboardEntry): BoardText => {
    const { id, result, rank, date } = entry
    const ranks = rankText(entry)
    const reason = describeReason(result, options) ?? ''
    const caveats = caveatWords([{ result }], options)
    const place = placeText(entry)
    const share = shareText(entry)
    return {
      id,
      name: nameOfEntry(entry),
      rank: ranks || dash,
      value: formatValue(result, options),
      shown: formatFit(result, { ...options, notation, room: ROOM }),
      about: [...place, date ? formatDay(date, { ...options, year: false }) : '', reason, ...caveats.said].filter(
        Boolean,
      ),
      lines: [
        ...place.map((name, i) => ({ id: `place${i}`, name })),
        ...(date ? [{ id: 'date', name: formatDay(date, options) }] : []),
        // Of a single one that is not known in full a rank says nothing.
        ...(ranks && (result.known || ranked > 1)
          ? [{ id: 'rank', name: title(messages.rank(ranks, say(ranked))) }]
          : []),
        ...(share ? [{ id: 'share', name: words.heads.share, value: share }] : []),
        ...caveats.all.map((caveat, i) => ({ id: `caveat-${i}`, name: caveat })),
        ...(reason ? [{ id: 'reason', name: reason }] : []),
      ],
      isFirst: rank === 1,
    }
  }

  const missing = rest.filter(({ result }) => !result.known && !result.between).length
  const more = rest.length
    ? [title(words.more[of](count(rest.length, options))), missing ? words.unknown(say(missing)) : '']
        .filter(Boolean)
        .join(messages.comma)
    : ''
  // What is odd about the whole is odd about an entry, whose figure stands here.
  const ofRows = board.warnings.filter((warning) => !whole.warnings.includes(warning))
  const hasChannel = all.some(({ channel }) => channel)
  const hasFormat = all.some(({ format }) => format)
  const hasDate = all.some(({ date }) => date)
  const hasShare = all.some(({ share }) => share !== null)
  const omitted = unsorted > 0 ? title(words.noFormat(count(unsorted, options))) : ''

  const text = sentenceOf(board, nameOfEntry, order, options)
  // A name that stands first is written as it is.
  const sentence = all.some((entry) => text.startsWith(nameOfEntry(entry))) ? text : title(text)

  const rows = (): Cell[][] => {
    const cells = all.slice(0, MOST_ROWS).map((entry) => {
      const { result } = entry
      const partial = partOf(result, options)
      const reason = result.known || result.between ? null : describeReason(result, options)
      const value = reason ?? formatValue(result, options)
      return [
        nameOfEntry(entry),
        { text: rankText(entry) || dash, raw: entry.rank },
        ...(hasChannel ? [entry.channel ? nameOfChannel(entry.channel) : dash] : []),
        ...(hasFormat ? [entry.format ? nameOfFormat(entry.format) : dash] : []),
        ...(hasDate ? [entry.date ? { text: formatDay(entry.date, options), raw: entry.date } : dash] : []),
        cellOf(result, partial ? `${value} (${partial})` : value),
        ...(hasShare ? [{ text: shareText(entry) || dash, raw: entry.share }] : []),
      ]
    })
    return cells.length ? cells : [[title(messages.value), dash, dash]]
  }

  return {
    texts: entries.map(textOf),
    more,
    /** Where there are no entries: what stands in their place, and why. */
    value: whole.known ? dash : formatValue(whole, options),
    reason: describeReason(whole, options) ?? title(messages.empty),
    content: {
      title: title(words.title[of](nameIn(messages, board.metric))),
      note: board.window ? formatPeriod(board.window, options) : undefined,
      sentence: inSentences([sentence, board.better === 'lower' && ranked > 1 && title(words.lower), omitted]),
      isEmpty: saysNothing([whole]),
      asOf: board.window?.asOf,
      table: {
        columns: [
          words.heads[of],
          ...headings([voiceIn(messages).rank], options),
          ...(hasChannel ? [words.heads.channel] : []),
          ...(hasFormat ? [words.heads.format] : []),
          ...(hasDate ? [words.heads.published] : []),
          metric,
          ...(hasShare ? [words.heads.share] : []),
        ],
        rows,
        notes: () => [
          ...(all.length > MOST_ROWS ? [title(words.more[of](count(all.length - MOST_ROWS, options)))] : []),
          ...(omitted ? [omitted] : []),
          ...notesOf(ofRows, options, entries.map(namedEntry)),
        ],
      },
      faults: faultsOf(board.warnings),
    } satisfies WidgetContent,
  }
}

export type BoardWords = ReturnType<typeof boardWords>

/** How many decimals keep the first from reading like the one that stands next to it with another rank. */
function decimalsOfFirst(known: readonly LeaderboardEntry[], options: NumberOptions): number | undefined {
  const next = known.find(({ rank }) => rank !== known[0]?.rank)
  const values = [known[0], next].flatMap((entry) => (entry?.result.known ? entry.result.value : []))
  const { unit, currency } = known[0]?.result ?? {}
  return unit && decimalsApart([values], unit, { ...options, currency })
}

/** A name of the host's for an id; whatever else stands under it is none. */
function labelIn(labels: BoardOptions['labels'], id: string): string | undefined {
  const label: unknown = labels && Object.hasOwn(labels, id) ? labels[id] : undefined
  return typeof label === 'string' && label ? label : undefined
}

/** Who leads with what, or why that is not known. */
function sentenceOf(
  board: Leaderboard,
  nameOfEntry: (entry: LeaderboardEntry) => string,
  order: BoardOptions['order'],
  options: NumberOptions,
): string {
  const { messages } = resolveLocale(options.locale)
  const words = boardIn(messages)
  const { entries, rest, ranked, whole } = board
  const all = [...entries, ...rest]
  const known = all.filter(({ rank }) => rank !== null)
  // What cannot be right has no rank, and it is said why.
  const doubted = all.filter(({ rank, result }) => rank === null && result.known)
  const firsts = known.filter(({ rank }) => rank === 1)
  const [only = entries[0]] = known
  if (!only) return describeReason(whole, options) ?? messages.empty
  const decimals = decimalsOfFirst(known, options)
  const said = (entry: LeaderboardEntry) => formatValue(entry.result, { ...options, decimals })
  // Channels that should be among the others, and have no value.
  const missing = whole.warnings.filter(({ code }) => code === 'channels-missing')
  const absent = board.of === 'channel' && missing.length ? [{ result: { ...whole, warnings: missing } }] : []
  const withCaveats = (some: readonly LeaderboardEntry[], sentence: string | null) => {
    const named = [...some, ...doubted].map((entry) => ({ result: entry.result, name: nameOfEntry(entry) }))
    return inSentences([sentence, ...caveatsIn([...named, ...absent], options)])
  }
  const open = openIn(board, order)
  const isOfLast = order === 'worst' && firsts.length < ranked
  const lasts = known.filter(({ rank }) => rank === only.rank)
  const isSure = isOfLast ? (only.rank ?? 0) + lasts.length - 1 === ranked : firsts.length > 0
  // Why is said beside it.
  if (open && !isSure && all.some(({ rank, result }) => rank !== null || result.known))
    return withCaveats([], nameOfEntry(open) + messages.colon + said(open))
  if (!known.length) return withCaveats([], describeReason(sharedReason(entries, whole), options))
  if (ranked === 1) return withCaveats([only], nameOfEntry(only) + messages.colon + said(only))
  const [first = only] = firsts
  const who = (tied: readonly LeaderboardEntry[]) =>
    tied.length > NAMED ? formatNumber(tied.length, options) : listNames(tied.map(nameOfEntry), messages)
  if (isOfLast && lasts.length > 1) return withCaveats(lasts, words.lastTie(who(lasts), said(only)))
  if (isOfLast) return withCaveats([only], words.last(nameOfEntry(only), said(only)))
  if (firsts.length === 1) return withCaveats([first], words.leads(nameOfEntry(first), said(first)))
  return withCaveats(firsts, words.tie(who(firsts), said(first)))
}

/** Of those that are known only between bounds the one that may be the farthest to the top. */
function openIn({ entries, rest, better }: Leaderboard, order: BoardOptions['order']): LeaderboardEntry | undefined {
  const isUp = (better === 'lower') === (order === 'worst')
  const farthest = ({ result }: LeaderboardEntry) => {
    const { low, high } = knownOf({ between: rangeOf(result) })
    return isUp ? high : -low
  }
  return [...entries, ...rest]
    .filter(({ rankBetween, result }) => rankBetween && rangeOf(result))
    .sort((a, b) => farthest(b) - farthest(a))[0]
}

/** The reason that all entries have, or that of the whole. */
const sharedReason = (entries: readonly LeaderboardEntry[], whole: Result): Result =>
  entries[0] && !whole.known && (entries[1] || entries[0].result.known) ? whole : (entries[0]?.result ?? whole)
