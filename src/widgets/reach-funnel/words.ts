import { caveatsOf, firstAndMore, type Named } from '../../format/caveats.js'
import { sayPeriod } from '../../format/date.js'
import {
  channelName,
  dashOf,
  describeCoverage,
  describeGoal,
  describeReason,
  faultsOf,
  formatDelta,
  formatNumber,
  formatPeriod,
  formatValue,
  headings,
  nameOf,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../../format/index.js'
import { faultsOfTarget } from '../../format/goalFaults.js'
import { capitalize, listFormat, inSentences } from '../../format/intl.js'
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
import { ofUsed } from '../../metrics/model/result.js'
import { caveatWords, type TipLine, whyNoChange, type WidgetContent } from '../../parts/index.js'

/** A stage with all that is said of it. */
export interface StageText {
  readonly fact: NumberFactId
  readonly name: string
  readonly value: string
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
  readonly isLog: boolean
  /** As they were written, be it as no number. */
  readonly targets: ReadonlyMap<NumberFactId, number>
  readonly labels: ReadonlyMap<NumberFactId, string>
}

/** What is called by a name of its own: the price of a lead is better known than "leads, cost each". */
const COSTS: Readonly<Partial<Record<NumberFactId, 'costPerLead' | 'costPerClick'>>> = {
  leads: 'costPerLead',
  linkClicks: 'costPerClick',
}

/** Of people and results there should be more. */
const better = 'higher'

/** Whether there is a figure to tell. */
const isTold = (result: Result | null | undefined): result is Result =>
  Boolean(result && (result.known || result.between))

/** Of all stages together: which channels are left out, and on how many days they rest. */
const SAID: readonly WarningCode[] = ['channels-missing', 'days-missing']

/** Everything that the funnel says, from one reading. */
export function wordsFor(funnel: Funnel, { isLog, targets, labels, ...options }: FunnelOptions) {
  const { messages } = resolveLocale(options.locale)
  const { stages, overall, leak } = funnel
  const title = titleIn(options)
  const dash = dashOf(options)
  const factName = (fact: NumberFactId) => labels.get(fact) ?? nameIn(messages, fact)
  const stageName = (fact: NumberFactId) => labels.get(fact) ?? nameOf(fact, options)
  const sayCost = (cost: Result | null | undefined) => (isTold(cost) ? formatValue(cost, options) : '')

  /** "7.4% of reach", or why there is no rate; nothing where the stage itself is not known. */
  const rateText = ({ of, result, rate, nested, matched }: FunnelStage): string => {
    if (!rate) return ''
    if (!matched) return isTold(result) ? title(messages.funnel.unmatched) : ''
    if (!nested) return title(messages.funnel.notNested)
    if (isTold(rate.current)) return messages.funnel.of(formatValue(rate.current, options), of ? factName(of) : '')
    return isTold(result) ? (describeReason(rate.current, options) ?? '') : ''
  }
  const textOf = (stage: FunnelStage): StageText => {
    const { fact, result, cost, nested } = stage
    const reason = describeReason(result, options) ?? ''
    const rate = rateText(stage)
    const delta = stage.rate && nested ? formatDelta(stage.rate, options) : null
    const costText = sayCost(cost) && messages.funnel.each(sayCost(cost))
    const target = targets.get(fact)
    const whole = ofAll(result, funnel)
    const goal =
      target === undefined
        ? ''
        : describeGoal({ result: whole, target, better, attainment: attainment(whole, target, { better }) }, options)
    return {
      fact,
      name: stageName(fact),
      value: formatValue(result, options),
      reason,
      rate,
      delta,
      cost: costText,
      goal,
      lines: [
        ...(result.known ? [] : [{ id: 'reason', name: reason }]),
        ...(rate ? [{ id: 'rate', name: rate }] : []),
        ...(delta ? [{ id: 'change', name: title(messages.change), value: delta.signed }] : []),
        ...(costText ? [{ id: 'cost', name: costText }] : []),
        ...(goal ? [{ id: 'goal', name: goal }] : []),
      ],
    }
  }
  const texts = stages.map(textOf)
  const [first, last] = [stages[0], stages.at(-1)]
  const unknown = stages.find(({ result }) => !result.known)

  const nameOfAll = () => {
    if (!first || !last) return nameOf('reach', options)
    if (first === last) return stageName(first.fact)
    return title(messages.funnel.name(factName(first.fact), factName(last.fact)))
  }
  const costName = last && COSTS[last.fact]
  const lastCost = sayCost(last?.cost)
  const without = withoutTexts(funnel, factName, options)
  const partial = stages.map(({ result }) => result).filter((result) => result.known && isPartial(ofUsed(result)))
  const least = partial.reduce<Result | undefined>((a, b) => (a && shareKnown(a) <= shareKnown(b) ? a : b), undefined)
  const days = least ? [title(messages.partial(describeCoverage(ofUsed(least).coverage, options)))] : []
  const { figures, rates } = figuresOf(stages, stageName, title(messages.funnel.cost))
  const caveats = caveatWords([...figures, ...rates], options)
  // What is counted in another way than before.
  const changed = [...new Set(stages.flatMap(({ rate }) => (rate ? whyNoChange(rate, options) : [])))]
  const asCaveats = (texts: readonly string[], isMust: boolean) => texts.map((text) => ({ text, isMust }))
  const sentences = [
    ...firstAndMore(
      [
        ...asCaveats(without, true),
        ...asCaveats(days, false),
        ...caveatsOf(figures, options),
        ...asCaveats(changed, false),
      ],
      options,
    ),
    ...leakTexts(funnel, factName, options),
    ...(leak || !unknown ? [] : [describeReason(unknown.result, options) ?? '']),
    ...(isLog ? [title(messages.funnel.log)] : []),
  ]
  // Why a stage is not known may be a caveat too.
  const sentence = inSentences([...new Set(sentences)])

  return {
    texts,
    content: {
      title: nameOfAll(),
      note: [
        funnel.window && formatPeriod(funnel.window, options),
        isTold(overall) && last?.nested && messages.funnel.overall(formatValue(overall, options)),
        lastCost && `${costName ? nameIn(messages, costName) : messages.funnel.cost} ${lastCost}`,
      ]
        .filter(Boolean)
        .join(' · '),
      sentence: sentence || texts.map(({ name, value }) => name + messages.colon + value).join(messages.semicolon),
      tone: leak && leak.price !== null ? 'negative' : undefined,
      asOf: funnel.window?.asOf,
      table: {
        columns: headings(
          [
            messages.funnel.stage,
            messages.value,
            messages.funnel.base,
            messages.funnel.rate,
            messages.change,
            messages.funnel.cost,
            ...(targets.size ? [messages.target] : []),
          ],
          options,
        ),
        rows: () =>
          stages.map(({ of, rate, nested, matched, cost }, i) => {
            const text = texts[i] as StageText
            const rateOrDash = isTold(rate?.current) ? formatValue(rate.current, options) : dash
            return [
              text.name,
              text.value,
              of ? stageName(of) : dash,
              nested && matched ? rateOrDash : text.rate || dash,
              text.delta?.signed ?? dash,
              sayCost(cost) || dash,
              ...(targets.size ? [text.goal || dash] : []),
            ]
          }),
        notes: () => [...new Set([...without, ...days, ...caveats.notes(), ...changed])],
      },
      faults: [
        ...faultsOf([...figures, ...rates].flatMap(({ result }) => result.warnings)),
        ...stages.flatMap(({ fact, result }) => faultsOfTarget(`"${fact}"`, targets.get(fact), result)),
      ],
    } satisfies WidgetContent,
  }
}

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
  const list = (names: readonly string[]) => listFormat(tag).format(names)
  const missing = stages.flatMap(({ result }) => result.channels.missing)
  const lackedBy = new Map<string, Set<FactId>>()
  for (const [channel, facts] of [
    ...without.map(({ channel, facts }) => [channelName(channel, options.channels), facts] as const),
    ...missing.map(({ id, name = id, facts }) => [channelName(name), facts] as const),
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
    return isKept ? [title(messages.funnel.noLeak)] : []
  }
  const { rate, fact, of } = leak.stage
  const last = stages.at(-1)
  if (!rate || !of || !last) return []
  const before = leak.price === null ? undefined : formatValue(rate.previous, options)
  const where = messages.funnel.leak(factName(of), factName(fact), formatValue(rate.current, options), before)
  const price = priceText(leak, rate, factName(last.fact), options)
  return price ? [title(where), title(price)] : [title(where)]
}

/** How many more there would be at the rate of the period before. */
function priceText({ price }: FunnelLeak, rate: Comparison, lastName: string, options: NumberOptions) {
  if (price === null) return undefined
  const locale = resolveLocale(options.locale)
  const { window } = rate.previous
  const period = window ? sayPeriod(window, locale) : locale.messages.previousPeriod
  return locale.messages.funnel.price(formatNumber(Math.round(price), options), lastName, period)
}
