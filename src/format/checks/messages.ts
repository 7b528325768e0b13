import type { FindingValue } from '../../metrics/model/finding.js'
import { channelIn } from '../channel.js'
import { hostText } from '../hostText.js'
import type { About } from './about.js'
import type { Said } from './posting.js'

const isWorkingTime = ({ check }: About): boolean => check.evidence.clock === 'business'

export function sayResponse(about: About): Said {
  const { check, words, say, count, number, is, faults } = about
  const { response, unknown } = words
  if (!is('delivered')) return { clauses: [unknown.noMessages] }
  const [waiting, open, decided] = [number('waiting'), number('open'), number('decided')]
  const clauses = [
    ...(decided
      ? [
          response.inTime(
            say(number('inTime')),
            count(decided),
            say(number('within'), 'duration'),
            isWorkingTime(about),
          ),
        ]
      : []),
    ...(waiting ? [response.waiting(count(waiting))] : []),
    ...(open ? [response.open(count(open))] : []),
  ]
  const [median, nine] = [number('median'), number('nine')]
  return {
    clauses: clauses.length ? clauses : [response.nothing],
    notes: [
      ...(Number.isNaN(median) ? [] : [response.median(say(median, 'duration'))]),
      ...(Number.isNaN(nine) ? [] : [response.nine(say(nine, 'duration'))]),
      ...(check.state === 'watch' ? [response.few(say(number('fewest')))] : []),
      ...faults,
    ],
  }
}

export function sayUnanswered(about: About): Said {
  const { check, words, messages, say, count, number, is, faults } = about
  const { unanswered, unknown } = words
  if (!is('delivered')) return { clauses: [unknown.noMessages] }
  const [oldest] = Array.isArray(check.evidence.messages) ? (check.evidence.messages as readonly FindingValue[]) : []
  const one = (typeof oldest === 'object' && oldest !== null ? oldest : null) as Readonly<
    Record<string, FindingValue>
  > | null
  const longer = number('longer')
  return {
    clauses: [
      ...(longer ? [unanswered.waiting(count(longer), say(number('within'), 'duration'), isWorkingTime(about))] : []),
      ...(one && longer
        ? [
            unanswered.oldest(
              `${hostText(`${one.id}`, messages.dir)}`,
              channelIn(messages, `${one.channel}`),
              say(check.value, 'duration'),
            ),
          ]
        : []),
      ...(longer ? [] : openOnes(about)),
    ],
    notes: [...(is('isComplete') ? [] : [unknown.messagesOpen]), ...faults],
  }
}

const openOnes = ({ check, words, count, number }: About): string[] => {
  if (number('open')) return [words.response.open(count(number('open')))]
  return [check.state === 'ok' ? words.unanswered.none : words.unknown.noData]
}

export function sayOutsideHours({ check, words, say, count, number, is }: About): Said {
  if (check.value === null) return { clauses: [is('delivered') ? words.unknown.noData : words.unknown.noMessages] }
  return { clauses: [words.outsideHours(say(check.value), count(number('answered')))] }
}
