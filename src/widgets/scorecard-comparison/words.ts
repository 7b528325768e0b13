import { inSentences } from '../../format/intl.js'
import { caveatsIn, dashOf, formatNumber, type NumberOptions, titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { cardWords, NAMED } from '../../parts/cardWords.js'
import { lengthOf } from '../../parts/Text.js'
import { sinceOf, type Tip, tipText, type WidgetContent } from '../../parts/index.js'
import { type CardReading, leastOf } from '../../metrics/analysis/readCard.js'
import { statusOf } from '../../metrics/analysis/attainment.js'
import type { Tone } from '../../theme/index.js'
import type { PersonReading } from './reading.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** A specialist with all that is said of them. */
export interface PersonText {
  /** The score, or a range, or a dash. */
  readonly value: string
  readonly tone: Tone
  readonly period: string | undefined
  /** In a period that is not over: "On pace for 94.2%, 30.4% so far". */
  readonly pace: string | undefined
  readonly met: string
  /** Why there is no score. */
  readonly reason: string | undefined
  /** Where most points are lost and, where that is all, what is won. */
  readonly lost: string
  readonly bonus: string
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
  readonly faults: NonNullable<WidgetContent['faults']>
}

export function textOf(card: CardReading, name: string, options: NumberOptions): PersonText {
  const { messages } = resolveLocale(options.locale)
  const labels = scorecardIn(messages)
  const dash = dashOf(options)
  const { value, tone, reason, met, losses, won, bonus, pace, outside, period, faults, caveats } = cardWords(
    card,
    options,
  )
  // What is won would add up to nothing beside a part of what is lost.
  const lost = (some = losses) =>
    some.map(({ name, within, points }, i) => `${i ? within : name} ${points}`).join(messages.comma) +
    (won && some.length === losses.length ? messages.semicolon + won : '')
  const paid = bonus?.whole ?? bonus?.text
  const tip = {
    name,
    value,
    lines: [
      ...(reason ? [{ id: 'reason', name: reason }] : []),
      ...(pace?.whole ? [{ id: 'pace', name: pace.whole }] : []),
      { id: 'goals', name: card.soFar ? labels.goalsOnPace : labels.goals, value: met },
      ...(losses.length ? [{ id: 'lost', name: labels.lost, value: lost() }] : []),
      ...(paid ? [{ id: 'bonus', name: labels.bonus, value: paid }] : []),
      ...caveats.map((name) => ({ id: name, name })),
      ...outside.map((name) => ({ id: name, name })),
    ],
  }
  return {
    value,
    tone,
    // Whose period is not over says since when.
    period: [period, card.soFar && sinceOf(card.window, options)].filter(Boolean).join(' · '),
    met,
    pace: pace?.whole,
    reason,
    lost: lost(losses.slice(0, NAMED)) || dash,
    bonus: paid ?? dash,
    tip,
    label: tipText(tip, messages),
    faults,
  }
}

/** What is said of all specialists together. */
export function wordsFor(people: readonly PersonReading[], options: NumberOptions) {
  const { messages } = resolveLocale(options.locale)
  return {
    length: lengthOf(people.flatMap(({ person, text }) => [person.name, person.role ?? '', text.reason || text.lost])),
    content: {
      title: scorecardIn(messages).team,
      note: people[0]?.text.period,
      sentence: inSentences([
        ...(people.length ? teamWords(people, options) : [messages.reasons['no-data']('')]),
        ...caveatsIn(
          people.flatMap(({ person, rows }) => rows.map(({ result }) => ({ result, name: person.name }))),
          options,
        ),
      ]),
      asOf: people[0]?.window?.asOf,
      faults: people.flatMap(({ text }) => text.faults),
    } satisfies WidgetContent,
  }
}

export type ComparisonWords = ReturnType<typeof wordsFor>

/** What no row says: how many have reached their plan, or are on pace for it, and who has no score. */
function teamWords(people: readonly PersonReading[], options: NumberOptions): string[] {
  const { messages } = resolveLocale(options.locale)
  const words = scorecardIn(messages)
  const title = titleIn(options)
  const say = (count: number) => formatNumber(count, options)
  const met = people.filter(({ score }) => statusOf(leastOf(score)) === 'met').length
  const unscored = people.filter(({ score }) => !score.known && !score.between).map(({ person }) => person.name)
  // Without goals there is no plan to reach.
  const planned = people.filter(({ rows }) => rows.length).length
  const head = people.some(({ soFar }) => soFar) ? words.onPace : words.reached
  return [
    ...(planned ? [title(head) + messages.colon + words.ofBonus(say(met), say(planned))] : []),
    ...(unscored.length ? [title(words.unscored) + messages.colon + unscored.join(messages.comma)] : []),
  ]
}
