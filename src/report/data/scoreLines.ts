import { resolveLocale } from '../../format/locale.js'
import { textOf } from '../../format/text.js'
import { hostText } from '../../format/hostText.js'
import { readCard } from '../../metrics/analysis/readCard.js'
import { cardWords } from '../../parts/cardWords.js'
import { peopleOf } from './peopleOf.js'
import type { ReportReading } from './reading.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** How the score of the plan is worked out, and that of everybody who has one. */
export function scoreLines(reading: ReportReading): string[] {
  const { question, options } = reading
  const { messages } = resolveLocale(options.locale)
  const own = reading.card()
  const people = peopleOf(question).map(({ person, plan, channels }) => {
    const asked = { ...question, plan, missing: question.missing, bonus: undefined }
    const card = readCard({ ...asked, channels: channels ?? question.channels })
    return { name: textOf(person?.name) || scorecardIn(messages).person, card }
  })
  return [...(own ? [{ name: undefined, card: own }] : []), ...people].map(({ name, card }) => {
    const said = cardWords(card, options).explained()
    return name === undefined ? said : hostText(name, messages.dir) + messages.colon + said
  })
}
