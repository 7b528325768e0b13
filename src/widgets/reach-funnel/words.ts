import {
  describeGoal,
  describeReason,
  describeWarning,
  formatDelta,
  formatNumber,
  formatPeriod,
  formatValue,
  type NumberOptions,
  nameOf,
  resolveLocale,
} from '../../format/index.js'
import { sayPeriod } from '../../format/date.js'
import { capitalize } from '../../format/intl.js'
import { nameIn } from '../../format/name.js'
import type { Funnel, FunnelStage, NumberFactId, Result } from '../../metrics/index.js'
import type { TipLine } from '../../parts/index.js'

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

export interface FunnelOptions extends NumberOptions {
  readonly isLog: boolean
  readonly targets: Readonly<Partial<Record<NumberFactId, number>>>
  readonly labels: Readonly<Partial<Record<NumberFactId, string>>>
}

/** What is called by a name of its own: the price of a lead is better known than "leads, cost each". */
const costs: Readonly<Partial<Record<NumberFactId, 'costPerLead' | 'costPerClick'>>> = {
  leads: 'costPerLead',
  linkClicks: 'costPerClick',
}

/** Everything that the funnel says, from one answer. */
export function wordsFor(funnel: Funnel, { isLog, targets, labels, ...options }: FunnelOptions) {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { stages, overall, leak } = funnel
  const title = (text: string) => capitalize(text, tag)
  const said = (fact: NumberFactId) => labels[fact] ?? nameIn(messages, fact)
  const dash = formatNumber(Number.NaN, options)
  const isTold = (result: Result | null | undefined): result is Result =>
    Boolean(result && (result.known || result.between))

  const textOf = ({ fact, of, result, rate, cost, nested }: FunnelStage): StageText => {
    const base = of ? said(of) : ''
    const delta = rate && nested ? formatDelta(rate, options) : null
    const rateText = !rate
      ? ''
      : !nested
        ? title(messages.funnel.notNested)
        : isTold(rate.current)
          ? messages.funnel.of(formatValue(rate.current, options), base)
          : result.known || result.between
            ? (describeReason(rate.current, options) ?? '')
            : ''
    const costText = isTold(cost) ? formatValue(cost, options) : ''
    const target = targets[fact]
    const goal = target === undefined ? '' : describeGoal({ result, target, better: 'higher' }, options)
    return {
      fact,
      name: title(said(fact)),
      value: formatValue(result, options),
      reason: describeReason(result, options) ?? '',
      rate: rateText,
      delta,
      cost: costText && messages.funnel.each(costText),
      goal,
      lines: [
        ...(result.known ? [] : [{ id: 'reason', name: describeReason(result, options) ?? '' }]),
        ...(rateText ? [{ id: 'rate', name: rateText }] : []),
        ...(delta ? [{ id: 'change', name: title(messages.change), value: delta.signed }] : []),
        ...(costText ? [{ id: 'cost', name: messages.funnel.each(costText) }] : []),
        ...(goal ? [{ id: 'goal', name: goal }] : []),
      ],
    }
  }
  const texts = stages.map(textOf)
  const [first, last] = [stages[0], stages.at(-1)]
  const lastCost = isTold(last?.cost) ? formatValue(last.cost, options) : ''
  const costName = last && costs[last.fact]

  const leakText = (): string[] => {
    if (!leak) {
      const compared = stages.some(({ rate }) => rate && rate.pp !== null)
      return compared ? [title(messages.funnel.noLeak)] : []
    }
    const { stage, price } = leak
    const { rate, fact, of } = stage
    if (!rate || !of || !last) return []
    const before = price === null ? undefined : formatValue(rate.previous, options)
    const period = rate.previous.window ? sayPeriod(rate.previous.window, locale) : messages.previousPeriod
    return [
      title(messages.funnel.leak(said(of), said(fact), formatValue(rate.current, options), before)),
      ...(price === null
        ? []
        : [title(messages.funnel.price(formatNumber(Math.round(price), options), said(last.fact), period))]),
    ]
  }
  const unknown = stages.find(({ result }) => !result.known)
  const warnings = stages.flatMap(({ result, rate }) => [...result.warnings, ...(rate?.current.warnings ?? [])])
  const distinct = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()]

  return {
    name: title(
      first && last && first !== last
        ? messages.funnel.name(said(first.fact), said(last.fact))
        : first
          ? said(first.fact)
          : nameOf('reach', options),
    ),
    texts,
    note: [
      funnel.window && formatPeriod(funnel.window, options),
      isTold(overall) && last?.nested && messages.funnel.overall(formatValue(overall, options)),
      lastCost && `${costName ? nameIn(messages, costName) : messages.funnel.cost} ${lastCost}`,
    ]
      .filter(Boolean)
      .join(' · '),
    sentence:
      [
        ...leakText(),
        ...(leak || !unknown ? [] : [describeReason(unknown.result, options) ?? '']),
        ...(isLog ? [title(messages.funnel.log)] : []),
      ]
        .filter(Boolean)
        .join('. ') || texts.map(({ name, value }) => `${name}: ${value}`).join(messages.semicolon),
    columns: [
      messages.funnel.stage,
      messages.value,
      messages.funnel.base,
      messages.funnel.rate,
      messages.change,
      messages.funnel.cost,
      ...(Object.keys(targets).length ? [messages.target] : []),
    ].map(title),
    /** Made only when the table opens. */
    rows: (): string[][] =>
      stages.map(({ of, rate, nested, cost }, i) => {
        const text = texts[i] as StageText
        return [
          text.name,
          text.value,
          of ? title(said(of)) : dash,
          !nested ? text.rate : isTold(rate?.current) ? formatValue(rate.current, options) : dash,
          text.delta?.signed ?? dash,
          isTold(cost) ? formatValue(cost, options) : dash,
          ...(Object.keys(targets).length ? [text.goal || dash] : []),
        ]
      }),
    notes: () => distinct.map((warning) => describeWarning(warning, options)),
    faults: distinct
      .filter(({ code }) => code === 'unknown-key' || code === 'invalid' || code === 'conflict')
      .map((warning) => ({ code: warning.code, text: describeWarning(warning) })),
  }
}

export type FunnelWords = ReturnType<typeof wordsFor>
