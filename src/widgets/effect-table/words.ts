import { hostText } from '../../format/hostText.js'
import { inSentences } from '../../format/intl.js'
import { chanceOf, effectName, sayWindows, whyNone } from '../../format/effect.js'
import { sayPeriod } from '../../format/date.js'
import { changeRange, changeText } from '../../format/delta.js'
import {
  betterOrWorse,
  caveatsIn,
  dashOf,
  describeMetricEffect,
  faultsOf,
  formatPeriod,
  formatValue,
  notesOf,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import type { MetricEffect, Verdict } from '../../metrics/index.js'
import { lengthOf } from '../../parts/Text.js'
import { type Tip, tipText, type WidgetContent } from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import type { EffectReading } from './reading.js'
import { effectIn } from '../../format/sections/effectIn.js'

/** A metric with all that is said of it. */
export interface RowText {
  readonly name: string
  readonly during: string
  readonly usual: string
  /** With its sign: "+30", "−0.9 pp". */
  readonly change: string
  /** "(18.4–41.6)" */
  readonly interval: string | undefined
  /** Whether it stands out. */
  readonly status: string
  readonly tone: Tone
  /** Why there is no effect to tell; empty where there is one. */
  readonly reason: string
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
}

const tones: Readonly<Record<Verdict, Tone>> = {
  better: 'positive',
  worse: 'negative',
  same: 'neutral',
  neutral: 'neutral',
}

export function textOf(effect: MetricEffect, options: NumberOptions): RowText {
  const { messages } = resolveLocale(options.locale)
  const words = effectIn(messages)
  const title = titleIn(options)
  const dash = dashOf(options)
  const { during } = effect
  const name = title(effectName(effect, options))
  const now = formatValue(during, options)
  const reason = effect.known ? '' : title(whyNone(effect, options))
  const notes = notesOf(during.warnings, options)
    .filter((note) => note !== reason)
    .map((note, i) => ({ id: `note-${i}`, name: note }))
  if (!effect.known) {
    const tip = {
      name,
      value: dash,
      lines: [
        ...(now === dash ? [] : [{ id: 'now', name: words.now, value: now }]),
        { id: 'reason', name: reason },
        ...notes,
      ],
    }
    const row = { name, during: now, usual: dash, change: dash, interval: undefined, status: dash }
    return { ...row, tone: 'neutral', reason, tip, label: tipText(tip, messages) }
  }
  const { unit, currency } = during
  const { interval, standsOut, verdict } = effect
  const usual = formatValue({ value: effect.usual, unit, currency }, options)
  const change = changeText(effect.value, during, { ...options, sign: true })
  const tone = verdict ? tones[verdict] : 'neutral'
  const judged = standsOut ? betterOrWorse(tone, options) : ''
  const range = interval && changeRange(interval, during, options)
  const status = standsOut === null ? words.labels.untested : words.labels[standsOut ? 'standsOut' : 'usual']
  const tip = {
    name,
    value: judged ? `${change} (${judged})` : change,
    lines: [
      { id: 'now', name: words.now, value: now },
      { id: 'usual', name: words.before, value: `${usual} (${words.mean(sayWindows(effect, options))})` },
      ...(range ? [{ id: 'interval', name: title(words.interval(range)) }] : []),
      { id: 'status', name: status },
      ...notes,
    ],
  }
  return {
    name,
    during: now,
    usual,
    change,
    interval: range ? `(${range})` : undefined,
    status,
    tone,
    reason,
    tip,
    label: tipText(tip, messages),
  }
}

/** What is said of all metrics together. */
export function wordsFor({ effect, period, rows }: Omit<EffectReading, 'words'>, options: NumberOptions) {
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const title = titleIn(options)
  const days = period ? sayPeriod(period, locale) : ''
  const { name, window, warnings } = effect
  const nothing = title(messages.reasons['no-data'](days))

  const found = (): string[] => {
    const [first, ...others] = rows
    if (!first) return [nothing]
    if (others.length && effect.tested) return chanceOf(effect, options)
    // None could be tested, and of several it is said once.
    const telling = rows.find(({ effect: { known } }) => known) ?? first
    return others.length && telling.effect.known
      ? [effectIn(messages).fewWindows]
      : [describeMetricEffect(telling.effect, options)]
  }
  const isTold = rows.some((row) => row.effect.known)

  return {
    /** In place of rows, where there are none. */
    nothing,
    dash: dashOf(options),
    length: lengthOf(rows.map(({ text }) => text.name)),
    content: {
      title: title(effectIn(messages).during(hostText(name, messages.dir) ?? days, name !== null)),
      note: name !== null && period ? formatPeriod(period, options) : undefined,
      sentence: inSentences([
        ...found().map(title),
        // On how many days something rests, and that it cannot be right, is the reason why there is no effect to tell.
        ...caveatsIn(
          rows.map(({ effect: one }) => ({
            result: one.during,
            name: effectName(one, options),
            except: ['days-missing', 'implausible'] as const,
          })),
          options,
        ),
        ...(isTold ? [title(effectIn(messages).association)] : []),
      ]),
      asOf: window?.asOf,
      faults: faultsOf([...warnings, ...rows.flatMap((row) => row.effect.during.warnings)]),
    } satisfies WidgetContent,
  }
}

export type EffectWords = ReturnType<typeof wordsFor>
