import type { FindingValue } from '../../metrics/model/finding.js'
import { hostText } from '../hostText.js'
import { listNames } from '../intl.js'
import type { Count } from '../messages.js'
import { factIn } from '../name.js'
import { reportWords } from '../reportWords.js'
import type { About } from './about.js'
import type { Said } from './posting.js'

/** Facts in sentences of their own: each of them may be read by itself. */
export interface SaidOfDay extends Said {
  readonly sentences?: readonly string[]
}

export function sayJump(about: About): SaidOfDay {
  const { check, words, say, count, number, range, day, messages, options } = about
  const { jump } = words
  // What a weekday usually has is said as of an unusual day among the findings.
  const usualDays = reportWords(options.locale).findings.day
  if (check.value === null) return { clauses: [check.state === 'ok' ? jump.none : jump.untold] }
  const fact = check.evidence.fact
  const isKnown = fact === 'reach' || fact === 'views'
  const whole = (key: string) => say(Math.round(number(key)))
  const loss = check.evidence.loss as Readonly<Record<string, FindingValue>> | null
  return {
    clauses: [],
    sentences: [
      jump.day(day(check.evidence.date), count(check.value), say(check.value)) +
        messages.semicolon +
        usualDays.before(range('range'), say(number('weeks')), usualDays.weekdays[number('weekday')] ?? ''),
      isKnown ? jump.reach(fact, count(number('daysAfter')), whole('after'), whole('before')) : jump.noReach,
      ...(loss ? [jump.loss(day(loss.date), say(Number(loss.value)))] : []),
      jump.nothing,
      words.canBe.jump,
      jump.question,
    ],
    notes: check.state === 'watch' ? [jump.early] : [],
  }
}

/**
 * Too few posts, and of which figures. Where no post can have them all, nobody counts those that do; and where no post is known by
 * itself there is nothing to count.
 */
function sayFew({ check, words, messages, count, number, say }: About, few: (posts: Count, fewest: string) => string) {
  const { lacking } = check.evidence
  const names = Array.isArray(lacking) ? lacking.map((fact) => factIn(messages, `${fact}`)) : []
  const said = [
    ...(check.evidence.posts === null ? [] : [few(count(number('posts')), say(number('fewest')))]),
    ...(names.length ? [words.unknown.lacking(listNames(names, messages, true))] : []),
  ]
  return said.length ? said : [words.unknown.noData]
}

export function sayLikes(about: About): SaidOfDay {
  const { check, words, say, count, number, range } = about
  const { likes } = words
  if (check.state === 'unknown') return { clauses: sayFew(about, likes.few) }
  return {
    clauses: [
      likes.posts(count(number('posts')), range('likes'), range('reach')),
      likes.spread(say(check.value ?? Number.NaN, 'percent'), say(check.expected ?? Number.NaN, 'percent')),
    ],
    notes: [
      ...(Number.isNaN(number('spearman')) ? [] : [likes.rank(say(number('spearman'), 'ratio'))]),
      ...(check.state === 'attention' ? [words.canBe.likes] : []),
    ],
  }
}

export function sayOneKind(about: About): SaidOfDay {
  const { check, words, say, number, range } = about
  const { oneKind } = words
  if (check.state === 'unknown') return { clauses: sayFew(about, oneKind.few) }
  return {
    clauses: [
      oneKind.rates(range('now', 'percent'), range('before', 'percent')),
      oneKind.others(say(number('othersNow'), 'percent'), say(number('othersBefore'), 'percent')),
    ],
    notes: check.state === 'watch' ? [words.canBe.oneKind] : [],
  }
}

export function sayDeleted({ check, words, messages, say, text }: About): SaidOfDay {
  const { deleted, canBe, unknown } = words
  const name = `${hostText(check.subject.post ?? '', messages.dir)}`
  if (!check.subject.post) {
    const untold = check.evidence.posts === null ? unknown.noData : unknown.postsOpen
    return { clauses: [check.state === 'ok' ? deleted.none : untold] }
  }
  const { fact } = check.evidence
  const isKnown = fact === 'reach' || fact === 'views' || fact === 'likes'
  return {
    clauses: [deleted.gone(text('title') || name), ...(isKnown ? [deleted.reached(fact, say(check.value))] : [])],
    notes: [canBe.deleted],
  }
}
