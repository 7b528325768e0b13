import { reasonOf } from '../reason.js'
import { formatNumber } from '../number.js'
import { formatValue } from '../value.js'
import type { About } from './about.js'
import type { Said } from './posting.js'

export function sayPace(about: About): Said {
  const { check, words, options, count, number, say, is } = about
  const [result] = check.results
  const unit = result?.unit ?? 'count'
  const figure = (value: number | null) =>
    formatNumber(value ?? Number.NaN, { ...options, unit, currency: result?.currency ?? options.currency, trim: true })
  if (!result || check.value === null)
    return { clauses: [(result && reasonOf(result, options)) || words.unknown.noData] }
  const value = formatValue(result, options)
  const isOver = is('isOver')
  const all = number('days')
  const target = number('target')
  return {
    clauses: [
      isOver || !(all > 0) ? value : words.pace.after(value, say(number('completeDays')), count(all)),
      ...(isOver || is('isRate') || check.expected === target ? [] : [words.pace.expected(figure(check.expected))]),
      ...(Number.isNaN(target) ? [] : [words.pace.goal(figure(target))]),
    ],
    notes: check.state === 'watch' ? [words.pace.early] : [],
  }
}

export function sayBudget({ check, words, options, count, number, say, day, messages }: About): Said {
  const { budget, unknown } = words
  const { currency, spentIn, spentOn, isPartial } = check.evidence
  const money = (value: number | null) =>
    formatNumber(value ?? Number.NaN, {
      ...options,
      unit: 'money',
      currency: typeof currency === 'string' ? currency : options.currency,
    })
  if (check.value === null) {
    const [result] = check.results
    if (result?.known) return { clauses: [budget.currencies(`${spentIn}`, `${currency}`)] }
    return { clauses: [(result && reasonOf(result, options)) || unknown.noData] }
  }
  const projection = number('projection')
  const spent = money(check.value)
  return {
    clauses: [
      budget.of(isPartial === true ? messages.atLeast(spent) : spent, money(number('amount'))),
      budget.after(say(number('completeDays')), count(number('days'))),
      ...(isPartial === true || check.expected === null ? [] : [budget.expected(money(Math.round(check.expected)))]),
      ...(check.since ? [budget.passedOn(day(check.since))] : []),
      ...(Number.isNaN(projection) || check.state === 'ok' ? [] : [budget.projection(money(Math.round(projection)))]),
      ...(typeof spentOn === 'string' && check.state !== 'ok' ? [budget.spentOn(day(spentOn))] : []),
    ],
    notes: check.state === 'watch' ? [words.pace.early] : [],
  }
}
