import { hostText } from '../../format/hostText.js'
import { type Person, personOf } from '../../parts/Avatar.js'
import { idFor } from '../../metrics/model/idFor.js'
import type { InputOf, SelectionProps } from '../../parts/index.js'
import { type CardReading, leastOf, readCard } from '../../metrics/analysis/readCard.js'
import type { ScorecardComparisonProps } from './ScorecardComparison.js'
import { type ComparisonWords, type PersonText, textOf, wordsFor } from './words.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

export type ComparisonQuestion = InputOf<ScorecardComparisonProps, keyof SelectionProps>

/** One specialist's plan and what it has come to. */
export interface PersonReading extends CardReading {
  readonly id: string
  readonly person: Person
  readonly text: PersonText
}

export interface ComparisonReading {
  /** As they are sorted. */
  readonly people: readonly PersonReading[]
  readonly words: ComparisonWords
}

/** @throws for misuse, as a scorecard does */
export function readComparison(question: ComparisonQuestion): ComparisonReading {
  const { missing, sort, resolved } = question
  const { dir } = resolved.messages
  const taken = new Set<string>()
  const people = (question.people ?? []).map(({ id, person, plan, bonus, channels }): PersonReading => {
    const card = readCard({ ...question, plan, bonus, missing, channels: channels ?? question.channels })
    const { role, photo, ...own } = personOf(person)
    const name = own.name || scorecardIn(resolved.messages).person
    return {
      ...card,
      id: idFor(id ?? name, taken),
      person: { name: hostText(name, dir), role: hostText(role, dir), photo },
      text: textOf(card, hostText(name, dir), question),
    }
  })
  if (sort === 'score') people.sort((a, b) => leastOf(b.score) - leastOf(a.score))
  return { people, words: wordsFor(people, question) }
}
