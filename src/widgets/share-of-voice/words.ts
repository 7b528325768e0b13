import { count } from '../../format/count.js'
import { inSentences } from '../../format/intl.js'
import type { Named } from '../../format/caveats.js'
import {
  caveatsIn,
  dashOf,
  describeGoal,
  describeReason,
  describeShare,
  faultsOf,
  formatDelta,
  formatNumber,
  formatPeriods,
  formatValue,
  judgedFigure,
  judgedWords,
  nameOf,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText } from '../../format/hostText.js'
import { faultsOfTarget } from '../../format/goalFaults.js'
import { nameIn } from '../../format/name.js'
import { attainment, type WarningCode } from '../../metrics/index.js'
import { caveatNotes, type Cell, type Colors, finite, type WidgetContent } from '../../parts/index.js'
import { entriesOf, ownShare } from './entries.js'
import { columnsOf } from './columns.js'
import type { VoiceFigures } from './reading.js'
import { boardIn } from '../../format/sections/boardIn.js'
import { voiceIn } from '../../format/sections/voiceIn.js'

export interface VoiceOptions extends NumberOptions {
  /** Your own brand, if the host has said which it is. */
  readonly own?: string | undefined
  readonly colors?: Colors | null | undefined
  readonly every?: 'week' | 'month' | undefined
}

/** The days that all brands know are said with the share; spans over the edge with the brand whose they are. */
const DAYS = ['days-missing'] as const

/** Everything that the widget says, from one reading. */
export function wordsFor(
  { voice, points, goal, tone }: VoiceFigures,
  { own: named, colors, every, ...options }: VoiceOptions,
) {
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const dash = dashOf(options)
  const { by, brands, others, total } = voice
  const say = (n: number) => formatNumber(n, options)

  const entries = entriesOf(voice, options, colors)
  const columns = every && columnsOf(points, entries, every, options)
  const name = by === 'mentions' ? nameOf('shareOfVoice', options) : title(voiceIn(messages).by(nameIn(messages, by)))
  const goalValue =
    finite(goal) === undefined
      ? undefined
      : formatValue({ value: goal as number, unit: 'percent' }, { ...options, trim: true })
  const standing = standingText(voice, named, options)
  const share = ownShare(voice, options)
  const change = formatDelta(share.comparison, options)
  const heard = [...brands, ...(others?.brands ?? [])]
  const warnings = [...voice.warnings, ...heard.flatMap(({ amount }) => amount.warnings)]
  const numbers = (except: readonly WarningCode[]): Named[] => [
    { result: voice, except },
    ...heard.map(({ brand, amount }) => ({ result: amount, name: hostText(brand, messages.dir), except: DAYS })),
  ]
  const said = caveatsIn(numbers([...DAYS, 'straddling', 'brands-absent', 'brands-new']), options)
  const isCompared = heard.some(({ pp }) => pp !== null)
  const period = voice.window ? formatPeriods(voice.window, isCompared ? voice.previous : null, options) : undefined

  const rows = (): Cell[][] => {
    const flat = entries.flatMap((entry) => [entry, ...entry.inner])
    return [
      ...flat.map((entry): Cell[] => [
        entry.name,
        { text: entry.amount, raw: entry.raw.amount },
        { text: entry.value, raw: entry.share },
        { text: entry.delta ? judgedFigure(entry.delta, options) : dash, raw: entry.delta && entry.raw.change },
        { text: entry.place, raw: entry.rank },
      ]),
      ...(flat.length ? [] : [[title(messages.value), dash, dash, dash, dash]]),
      ...(goalValue ? [[title(messages.target), dash, { text: goalValue, raw: goal ?? null }, dash, dash]] : []),
    ]
  }

  const table = {
    columns: [
      title(voiceIn(messages).brand),
      nameOf(by, options),
      nameOf('shareOfVoice', options),
      title(messages.change),
      title(voiceIn(messages).rank),
    ],
    rows,
  }
  const tableOverTime = columns && {
    columns: [title(messages.period), ...entries.map((entry) => entry.name)],
    rows: () => [
      ...columns.map(({ name, values }) => [name, ...values]),
      [title(messages.value), ...entries.map(({ value }) => value)],
      ...(goalValue ? [[title(messages.target), ...entries.map(({ own }) => (own ? goalValue : dash))]] : []),
    ],
  }

  return {
    entries,
    /** So many brands more. */
    othersOf: (brands: number) => voiceIn(messages).others(count(brands, options)),
    /** Over time; `undefined` where that is not asked for. */
    columns,
    heads: {
      rank: title(voiceIn(messages).rank),
      share: boardIn(messages).heads.share,
      change: title(messages.change),
    },
    goal: goalValue,
    goalName: title(messages.target),
    ...share,
    reason: voice.known ? '' : standing,
    content: {
      title: name,
      note: period,
      noteFigure: total !== null && heard.length ? nameOf(by, options) + messages.colon + say(total) : undefined,
      sentence: sentenceOf({ voice, goal }, heard.length, standing, said, options),
      tone,
      value: voice.known ? share.value : undefined,
      change: change ? title(judgedWords(change, options)) : undefined,
      isJudged: tone !== undefined && tone !== 'neutral',
      isEmpty: !entries.length,
      asOf: voice.window?.asOf,
      table: { ...(tableOverTime ?? table), notes: () => caveatNotes(numbers([...DAYS, 'straddling']), options) },
      faults: [...faultsOf(warnings), ...faultsOfTarget('"shareOfVoice"', goal, voice)],
    } satisfies WidgetContent,
  }
}

export type VoiceWords = ReturnType<typeof wordsFor>

/** Where one's own brand stands, or why that is not known. */
function standingText(voice: VoiceFigures['voice'], named: string | undefined, options: NumberOptions): string {
  const { brands, others, own } = voice
  const isOneOfSeveral = brands.length + (others?.brands.length ?? 0) > 1
  // Nobody has said which brand is one's own.
  if (isOneOfSeveral && !own && !named)
    return titleIn(options)(resolveLocale(options.locale).messages.warnings['own-missing']('', '', []))
  return describeShare(voice, { ...options, brief: true }) || (describeReason(voice, options) ?? '')
}

/** Where one's own brand stands, how far the goal is, and what one should know of shares like these. */
function sentenceOf(
  { voice, goal }: Pick<VoiceFigures, 'voice' | 'goal'>,
  all: number,
  standing: string,
  caveats: readonly string[],
  options: NumberOptions,
): string {
  const { messages } = resolveLocale(options.locale)
  const { by, own } = voice
  const title = titleIn(options)
  const sentences = [
    standing,
    goal !== undefined && describeGoal({ result: voice, target: goal, attainment: attainment(voice, goal) }, options),
    ...caveats,
    all === 1 && own && title(voiceIn(messages).alone),
    by === 'reach' && all > 1 && title(voiceIn(messages).overlap),
  ]
  return inSentences([...new Set(sentences)])
}
