import { caveatsOf, firstAndMore, type Named } from '../../format/caveats.js'
import { channelIn } from '../../format/channel.js'
import { sayPeriod } from '../../format/date.js'
import {
  dashOf,
  describeCoverage,
  describeGoal,
  describeReason,
  faultsOf,
  formatDelta,
  formatFit,
  formatNumber,
  formatPeriods,
  formatValue,
  headings,
  judgedFigure,
  nameOf,
  type Notation,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText } from '../../format/hostText.js'
import { isNotJudged } from '../../format/goal.js'
import { faultsOfTarget } from '../../format/goalFaults.js'
import { capitalize, inSentences, listNames } from '../../format/intl.js'
import { nameIn } from '../../format/name.js'
import {
  attainment,
  type Comparison,
  type DataQuery,
  type FactId,
  type Funnel,
  type FunnelLeak,
  type FunnelStage,
  isPartial,
  type NumberFactId,
  type Result,
  type WarningCode,
} from '../../metrics/index.js'
import { pathOf } from '../../metrics/analysis/funnel.js'
import { ofUsed } from '../../metrics/model/result.js'
import {
  type Cell,
  cellOf,
  changeCell,
  caveatNotes,
  saysNothing,
  sinceOf,
  type TipLine,
  whyNoChange,
  type WidgetContent,
} from '../../parts/index.js'
import { idFor } from '../../metrics/model/idFor.js'
import type { FunnelScale } from './geometry.js'
import { funnelIn } from '../../format/sections/funnelIn.js'

/** A stage with all that is said of it. */
export interface StageText {
  /** What it is selected by: its fact, or of a fact that stands there twice "leads 2". */
  readonly id: string
  readonly name: string
  readonly value: string
  /** The same as it stands in large, and where stages stand side by side and there is no room for that. */
  readonly figure: string
  readonly short: string
  /** Why there is no value. */
  readonly reason: string
  /** "7.4% of reach", or why there is no rate. */
  readonly rate: string
  readonly delta: ReturnType<typeof formatDelta>
  /** "$0.16 each" */
  readonly cost: string
  readonly goal: string
  readonly lines: readonly TipLine[]
}

export interface FunnelOptions extends NumberOptions, Pick<DataQuery, 'channels'> {
  readonly scale: FunnelScale
  readonly notation?: Notation | undefined
  /** As they were written, be it as no number. */
  readonly targets: ReadonlyMap<NumberFactId, number>
  readonly labels: ReadonlyMap<NumberFactId, string>
  /** Of which `window` is what has passed of it. */
  readonly period?: Funnel['window']
}

/** The most characters of a figure that the narrowest widget has room for, and that columns are widened for. */
const FIGURE = 21
const SHORT = 7

/** Of people and results there should be more. */
const better = 'higher' as const

/** Whether there is a figure to tell. */
const isTold = (result: Result | null | undefined): result is Result =>
  Boolean(result && (result.known || result.between))

const isNothing = (result: Result): boolean => result.known && result.value === 0

/** Of all stages together: which channels are left out, and on how many days they rest. */
const SAID: readonly WarningCode[] = ['channels-missing', 'days-missing']

/** "October 2026 · vs 1–17 September · As of 17 October 2026" */
const noteOf = (period: Funnel['window'], stages: Funnel['stages'], options: NumberOptions): string | null =>
  period && [formatPeriods(period, comparedWith(stages), options), sinceOf(period, options)].filter(Boolean).join(' · ')

/** Everything that the funnel says, from one reading. */
export function wordsFor(funnel: Funnel, { scale, targets, labels, period, notation, ...options }: FunnelOptions) {
  const { messages } = resolveLocale(options.locale)
  const { stages, overall, leak } = funnel
  const title = titleIn(options)
  const dash = dashOf(options)
  const labelOf = (fact: NumberFactId) => hostText(labels.get(fact), messages.dir)
  const factName = (fact: NumberFactId) => labelOf(fact) ?? nameIn(messages, fact)
  const stageName = (fact: NumberFactId) => labelOf(fact) ?? nameOf(fact, options)
  const sayCost = (cost: Result | null | undefined) => (isTold(cost) ? formatValue(cost, options) : '')

  /** "7.4% of reach", or why there is no rate; nothing where the stage itself is not known. */
  const rateText = ({ of, result, rate, nested, matched }: FunnelStage): string => {
    if (!rate) return ''
    if (!matched) return isTold(result) ? title(funnelIn(messages).unmatched) : ''
    if (!nested) return title(funnelIn(messages).notNested)
    if (isTold(rate.current)) return funnelIn(messages).of(formatValue(rate.current, options), of ? factName(of) : '')
    // That nothing of nothing is no share goes without saying.
    return isTold(result) && !isNothing(result) ? whyNoRate(rate.current, of) : ''
  }
  /** A rate between two facts has no name of its own. */
  const whyNoRate = (rate: Result, of: NumberFactId | null): string =>
    !rate.known && rate.reason === 'zero-denominator' && of
      ? title(messages.reasons[rate.reason](factName(of), funnelIn(messages).rate.toLowerCase()))
      : (describeReason(rate, options) ?? '')
  /** A figure with what it is, or a text that says so itself. */
  const line = (id: string, text = '', label: string | false = ''): TipLine[] => {
    if (!text) return []
    return [label ? { id, name: title(label), value: text } : { id, name: text }]
  }
  // A stage that is not known, or else a share of nothing.
  const unknown = stages.find(({ result }) => !result.known)?.result
  const nothing = stages.find(({ result, rate }) => isNothing(result) && rate && !rate.current.known)
  const why = unknown
    ? (describeReason(unknown, options) ?? '')
    : nothing?.rate && whyNoRate(nothing.rate.current, nothing.of)
  const whyNone = leak ? '' : why
  /** What the sentence has said is not seen again. */
  const seen = (text: string) => (text === whyNone ? '' : text)
  const reasons = stages.map(({ result }) => describeReason(result, options) ?? '')
  const textOf = (stage: FunnelStage, at: number): StageText => {
    const { fact, result, cost, nested } = stage
    // What is the matter with all of them is said once: in the sentence, and for readers of the first one.
    const isOfAll = new Set(reasons).size === 1
    const reason = reasons[at] ?? ''
    const rate = rateText(stage)
    const isRate = nested && isTold(stage.rate?.current)
    const delta = stage.rate && nested ? formatDelta(stage.rate, options) : null
    const costText = sayCost(cost) && funnelIn(messages).each(sayCost(cost))
    const target = targets.get(fact)
    const whole = ofAll(result, funnel)
    const judged = target !== undefined && {
      result: whole,
      target,
      better,
      attainment: attainment(whole, target, { better }),
    }
    const goal = judged ? describeGoal(judged, options) : ''
    // "Goal: 130" and "Goal not judged" say themselves what they are.
    const isJudged = judged && whole.known && Number.isFinite(target) && !isNotJudged(judged)
    return {
      id: idFor(fact, taken),
      name: stageName(fact),
      value: formatValue(result, options),
      figure: formatFit(result, { ...options, notation, room: FIGURE }),
      short: formatFit(result, { ...options, notation, room: SHORT }),
      reason: seen(reason),
      rate: seen(rate),
      delta,
      // What is known between bounds has a reason in its place.
      cost: reason ? '' : costText,
      goal,
      lines: [
        ...line('reason', isOfAll && at ? '' : reason),
        ...line('rate', rate, isRate && funnelIn(messages).rate),
        ...line('change', delta ? judgedFigure(delta, options) : '', messages.change),
        ...line('cost', sayCost(cost), funnelIn(messages).cost),
        ...line('goal', goal, isJudged && messages.target),
      ],
    }
  }
  const taken = new Set<string>()
  const texts = stages.map(textOf)
  const [first, last] = [stages[0], stages.at(-1)]

  const nameOfAll = () => {
    if (!first || !last) return nameOf('reach', options)
    if (first === last) return stageName(first.fact)
    return title(funnelIn(messages).name(factName(first.fact), factName(last.fact)))
  }
  const without = withoutTexts(funnel, factName, options)
  const partial = stages.map(({ result }) => result).filter((result) => result.known && isPartial(ofUsed(result)))
  const least = partial.reduce<Result | undefined>((a, b) => (a && shareKnown(a) <= shareKnown(b) ? a : b), undefined)
  const days = least ? [title(messages.partial(describeCoverage(ofUsed(least).coverage, options)))] : []
  const { figures, rates } = figuresOf(stages, stageName, title(funnelIn(messages).cost))
  // What is counted in another way than before.
  const changed = [...new Set(stages.flatMap(({ rate }) => (rate ? whyNoChange(rate, options) : [])))]
  // That nothing was spent is no caveat; that what was spent has no sum is one.
  const unpriced = new Set(
    stages.flatMap(({ cost }) =>
      cost && !cost.known && cost.reason === 'mixed-currency' ? (describeReason(cost, options) ?? []) : [],
    ),
  )
  const asCaveats = (texts: Iterable<string>, isMust: boolean) => [...texts].map((text) => ({ text, isMust }))
  const sentences = [
    ...firstAndMore(
      [
        ...asCaveats(without, true),
        ...asCaveats(days, false),
        ...caveatsOf(figures, options),
        ...asCaveats(changed, false),
        ...asCaveats(unpriced, false),
      ],
      options,
    ),
    ...leakTexts(funnel, factName, options),
    ...(whyNone ? [whyNone] : []),
  ]
  // Why a stage is not known may be a caveat too.
  const sentence = inSentences([...new Set(sentences)])

  return {
    texts,
    /** Of all stages together, under the drawing. */
    overall:
      isTold(overall) && pathOf(stages).every(({ nested }) => nested)
        ? title(funnelIn(messages).overall(formatValue(overall, options)))
        : '',
    /** What the bars stand for, where it is not the size. */
    scale: scale === 'linear' ? '' : title(funnelIn(messages)[scale]),
    content: {
      title: nameOfAll(),
      note: noteOf(period ?? funnel.window, stages, options),
      sentence:
        sentence ||
        title(
          texts
            .map(({ value }, i) => factName((stages[i] as FunnelStage).fact) + messages.colon + value)
            .join(messages.semicolon),
        ),
      chip: leak?.isMost ? leakName(leak, options) : undefined,
      tone: leak && leak.price !== null ? 'negative' : undefined,
      isEmpty: saysNothing(stages.map(({ result }) => result)),
      asOf: funnel.window?.asOf,
      table: {
        columns: headings(
          [
            funnelIn(messages).stage,
            messages.value,
            funnelIn(messages).base,
            funnelIn(messages).rate,
            messages.change,
            funnelIn(messages).cost,
            ...(targets.size ? [messages.target] : []),
          ],
          options,
        ),
        rows: () =>
          stages.map(({ of, rate, nested, matched, cost, result }, i): Cell[] => {
            const text = texts[i] as StageText
            const rateOrDash = isTold(rate?.current) ? cellOf(rate.current, formatValue(rate.current, options)) : dash
            return [
              text.name,
              cellOf(result, text.value),
              of ? stageName(of) : dash,
              nested && matched ? rateOrDash : text.rate || dash,
              text.delta && rate ? changeCell(rate, judgedFigure(text.delta, options)) : dash,
              cost && isTold(cost) ? cellOf(cost, sayCost(cost)) : dash,
              ...(targets.size ? [text.goal || dash] : []),
            ]
          }),
        notes: () => [
          ...new Set([...without, ...days, ...caveatNotes([...figures, ...rates], options), ...changed, ...unpriced]),
        ],
      },
      faults: [
        ...faultsOf([...figures, ...rates].flatMap(({ result }) => result.warnings)),
        ...stages.flatMap(({ fact, result }) => faultsOfTarget(`"${fact}"`, targets.get(fact), result)),
      ],
    } satisfies WidgetContent,
  }
}

/** The period whose rates stand beside those of now. */
const comparedWith = (stages: readonly FunnelStage[]) =>
  stages.find(({ rate }) => rate && rate.basis !== 'none')?.rate?.previous.window

export type FunnelWords = ReturnType<typeof wordsFor>

/** The numbers that are shown, and whose they are: stages, what one costs, and rates. What is said of a stage's own fact is said
 * of that stage alone. */
function figuresOf(stages: readonly FunnelStage[], stageName: (fact: NumberFactId) => string, costName: string) {
  const ofStages = new Set<FactId>(stages.map(({ fact }) => fact))
  const named = (result: Result | null | undefined, name: string, own?: FactId): Named[] => {
    if (!result) return []
    const warnings = result.warnings.filter(({ fact }) => !fact || fact === own || !ofStages.has(fact))
    return [{ result: { ...result, warnings }, name, except: SAID }]
  }
  return {
    figures: [
      ...stages.flatMap(({ fact, result }) => named(result, stageName(fact), fact)),
      ...stages.flatMap(({ cost }) => (isTold(cost) ? named(cost, costName) : [])),
    ],
    rates: stages.flatMap(({ fact, rate }) => named(rate?.current, stageName(fact))),
  }
}

const shareKnown = (result: Result): number => {
  const { known, expected } = ofUsed(result).coverage
  return known / expected
}

/** A stage beside the channels that are in none of the stages, which can but add to it: the goal is of all channels. */
function ofAll(result: Result, { without }: Funnel): Result {
  if (!without.length) return result
  const { coverage } = ofUsed(result)
  const missing = [...result.channels.missing, ...without.map(({ channel, facts }) => ({ id: channel, facts }))]
  return {
    ...result,
    channels: { ...result.channels, missing },
    coverage: { ...coverage, known: 0 },
    coverageOfUsed: coverage,
  }
}

/** The channels that it does not rest on, by what they lack: "Without vk: no leads reported". */
function withoutTexts(
  { without, stages }: Funnel,
  factName: (fact: NumberFactId) => string,
  options: NumberOptions & Pick<DataQuery, 'channels'>,
): string[] {
  const { messages, tag } = resolveLocale(options.locale)
  const list = (names: readonly string[]) => listNames(names, messages)
  const missing = stages.flatMap(({ result }) => result.channels.missing)
  const lackedBy = new Map<string, Set<FactId>>()
  for (const [channel, facts] of [
    ...without.map(({ channel, facts }) => [channelIn(messages, channel, options.channels), facts] as const),
    ...missing.map(({ id, name = id, facts }) => [channelIn(messages, name), facts] as const),
  ])
    lackedBy.set(channel, new Set([...(lackedBy.get(channel) ?? []), ...facts]))
  const byLacking = new Map<string, string[]>()
  for (const [channel, facts] of lackedBy) {
    const lacking = list([...facts].map((fact) => factName(fact as NumberFactId)))
    byLacking.set(lacking, [...(byLacking.get(lacking) ?? []), channel])
  }
  // A channel is called as the host calls it, also where the sentence begins with it.
  return [...byLacking].map(([facts, channels]) => capitalize(messages.caveats.without(list(channels), facts), tag))
}

/** Where most is lost and what it costs, or that nowhere more is lost than before. */
function leakTexts(
  { stages, leak }: Funnel,
  factName: (fact: NumberFactId) => string,
  options: NumberOptions,
): string[] {
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  if (!leak) {
    // A step whose change is not known may have lost any, and so may one beside the way to the last stage.
    const changes = stages.flatMap(({ rate, nested }) => (rate && nested ? [formatDelta(rate, options)] : []))
    const isKept = changes.length > 0 && changes.every((change) => change && change.direction !== 'down')
    return isKept ? [title(funnelIn(messages).noLeak)] : []
  }
  const { rate, fact, of } = leak.stage
  const last = stages.at(-1)
  if (!rate || !of || !last) return []
  const before = leak.price === null ? undefined : formatValue(rate.previous, options)
  const where = funnelIn(messages).step(factName(of), factName(fact), formatValue(rate.current, options), before)
  const price = priceText(leak, rate, factName(last.fact), options)
  const head = leak.isMost ? leakName(leak, options) + messages.colon + where : title(where)
  return [head, ...(price ? [title(price)] : [])]
}

function leakName({ price }: FunnelLeak, options: NumberOptions): string {
  const funnel = funnelIn(resolveLocale(options.locale).messages)
  return titleIn(options)(price === null ? funnel.lowest : funnel.leak)
}

/** How many more there would be at the rate of the period before. */
function priceText({ price }: FunnelLeak, rate: Comparison, lastName: string, options: NumberOptions) {
  if (price === null) return undefined
  const locale = resolveLocale(options.locale)
  const { window } = rate.previous
  const period = window ? sayPeriod(window, locale) : locale.messages.previousPeriod
  return funnelIn(locale.messages).price(formatNumber(Math.round(price), options), lastName, period)
}
