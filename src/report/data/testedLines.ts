import { count } from '../../format/count.js'
import { formatNumber, formatPeriod } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { listNames } from '../../format/intl.js'
import { nameIn } from '../../format/name.js'
import { reportWords } from '../../format/reportWords.js'
import { defaultRules } from '../../findings/rules.js'
import type { FindingKind, Held, HeldFinding } from '../../metrics/model/finding.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/** What was tested and what of it is not said, each in a sentence. */
export function testedLines(reading: ReportReading): string[] {
  const { options, question } = reading
  const { appendix } = wordsOf(reading)
  const { messages } = resolveLocale(options.locale)
  const { tested, byChance, held } = reading.findings()
  const reasons = [...new Set(held.map(({ why }) => why))]
  const heldFor = (why: Held): string => {
    const about = held.filter((one) => one.why === why).map((one) => aboutOf(one, reading))
    const days = [...new Set(about.map((one) => one.days))]
    const named = days.map((when) => {
      const names = about.filter((one) => one.days === when).map(({ name }) => name)
      const all = listNames([...new Set(names)].filter(Boolean), messages, true)
      return when && all ? `${all} (${when})` : all || when
    })
    const said = named.filter(Boolean)
    return appendix.held[why] + (said.length ? messages.colon + said.join(messages.semicolon) : '')
  }
  const changed = Object.entries({ ...question.rules, ...(question.most !== undefined && { most: question.most }) })
    .filter(([name, value]) => String(value) !== String(defaultRules[name as keyof typeof defaultRules]))
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
  return [
    tested
      ? appendix.byChance(formatNumber(byChance, { ...options, unit: 'ratio', trim: true }), count(tested, options))
      : appendix.notTested,
    ...reasons.map(heldFor),
    ...(changed.length ? [appendix.changedRules + messages.colon + changed.join(messages.semicolon)] : []),
  ]
}

/**
 * What was looked at: 'change:leads' is about leads, 'leak:sessions>leads' about two facts, 'day:leads:2026-10-16' about a day of one,
 * 'event:2026-10-12/2026-10-18:leads' about several.
 */
function aboutOf(
  { id, kind }: HeldFinding,
  { options }: ReportReading,
): { readonly name: string; readonly days: string } {
  const [, ...about] = id.split(':')
  const days = about
    .filter((part) => DAYS.test(part))
    .map((part) => {
      const [from = '', to = from] = part.split('/')
      return formatPeriod({ from, to, calendar: null }, options)
    })
  const { messages } = resolveLocale(options.locale)
  const { findings, control } = reportWords(options.locale)
  const ofKind: Partial<Record<FindingKind, string>> = {
    posts: findings.posts.best,
    format: findings.format.head,
    share: nameIn(messages, 'shareOfVoice'),
    response: control.heads.response,
    silence: control.heads.gap,
  }
  const names = about.filter((part) => !DAYS.test(part)).flatMap((part) => part.split('>'))
  return { name: ofKind[kind] ?? names.map((part) => nameIn(messages, part)).join(' → '), days: days.join(', ') }
}

/** A day, or the first and the last of several. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/
