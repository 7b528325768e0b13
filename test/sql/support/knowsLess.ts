// What may be said where the rows of a day, of a post or of the days of all brands have come together: less than of raw rows, and
// nothing that raw rows do not say. Each law gives what is said and is not so.
import type { Check, Control, Finding, FindingKind, Findings } from '../../../src/findings/index.js'
import type { Result, Series, ShareOfVoice } from '../../../src/metrics/index.js'
import { differences } from './sameResult.js'

/** @returns what is said of reduced rows and is not so of raw ones; none where it is true */
export type Law = (raw: never, ours: never) => readonly unknown[]

/**
 * A value is the same, not known, or says itself that it lacks more than that of the raw rows: days, posts, channels, or rows that its
 * window cuts. Where a total and its parts differ, as raw rows say, it is one of them.
 */
function untrueResult(raw: Result | undefined, ours: Result): readonly unknown[] {
  if (!ours.known) return []
  if (!raw) return [['is of nothing', ours]]
  if (lackOf(ours) > lackOf(raw) || ours.channels.missing.length > raw.channels.missing.length) return []
  if (warnedOf(ours, 'straddling').length && !warnedOf(raw, 'straddling').length) return []
  const values = [...(raw.known ? [raw.value] : []), ...warnedOf(raw, 'total-differs')]
  return values.some((one) => !differences(one, ours.value).length) ? [] : [[raw, ours]]
}

/** The figures of an answer's warnings, as `comparable` has left them; at least one where it warns of it. */
const warnedOf = ({ warnings }: Result, code: string): readonly number[] =>
  (warnings as unknown as readonly (readonly [told: string, values: readonly number[] | undefined])[]).flatMap(
    ([told, values]) => (told.startsWith(`["${code}"`) ? (values ?? [Number.NaN]) : []),
  )

const lackOf = ({ coverage: { known, expected } }: Result): number => expected - known

/** A line by day has its points, each of which is true. */
const untrueSeries = (raw: readonly Series[], ours: readonly Series[]) =>
  raw.flatMap(({ channel, points }, i) => {
    const own = ours[i]
    if (own?.channel !== channel || own.points.length !== points.length) return [['has other points', channel]]
    return points.flatMap(({ result, whole, period }, n) => {
      const { result: is, ...point } = own.points[n] as (typeof points)[number]
      return [...differences({ whole, period }, point), ...untrueResult(result, is)]
    })
  })

/** A share among brands is that of all days, or not known; how much each brand has is. */
const untrueShares = (raw: ShareOfVoice, ours: ShareOfVoice) =>
  [...ours.brands, ...(ours.others?.brands ?? [])].flatMap(({ brand, share, amount, previous, pp }) => {
    const was = [...raw.brands, ...(raw.others?.brands ?? [])].find((one) => one.brand === brand)
    return [
      ...(share.known ? differences(was?.share, share) : []),
      ...(pp === null ? [] : differences(was?.pp, pp)),
      ...untrueResult(was?.amount, amount),
      ...(previous ? untrueResult(was?.previous?.amount, previous.amount) : []),
    ]
  })

/** They rest on windows, of which as much is known as of raw rows. The others look at weeks, days or posts. */
const OF_WINDOWS: readonly FindingKind[] = [
  'score',
  'plan-lost',
  'goal',
  'pace',
  'new',
  'gone',
  'new-channel',
  'mix',
  'share',
  'response',
  'data',
]

const withDetails = (all: readonly Finding[]): readonly Finding[] =>
  // Goals that were met and of which nothing was tested are one finding: these are its details.
  all.flatMap((one) => [...(one.kind === 'goals-met' ? [] : [one]), ...withDetails(one.details)])
const saidIn = ({ said, more, data }: Findings) => withDetails([...said, ...more, ...data])

/** What is found is found in raw rows, and what rests on windows is found in both. What was tested may be arithmetic here. */
function untrueFindings(raw: Findings, ours: Findings): readonly unknown[] {
  const [was, is] = [raw, ours].map(saidIn) as [readonly Finding[], readonly Finding[]]
  const bare = ({ id, kind, subject, tone, results, values }: Finding) => {
    return { id, kind, subject, tone, results, values: { ...values, gap: null } }
  }
  const isSame = (one: Finding, other: Finding) =>
    !differences(bare(one), bare(other)).length &&
    (other.claim === 'arithmetic' || !differences([one.claim, one.question], [other.claim, other.question]).length) &&
    !differences(other.values['gap'] ?? null, other.values['gap'] ? one.values['gap'] : null).length
  const heads = ({ window, compared, asOf }: Findings) => ({ window, compared, asOf })
  return [
    ...differences(heads(raw), heads(ours)),
    ...is.filter((one) => !was.some((other) => isSame(other, one))).map((one) => ['is not found', one]),
    ...was
      .filter(({ kind, id }) => OF_WINDOWS.includes(kind) && !is.some((one) => one.id === id))
      .map((one) => ['is lost', one.id]),
  ]
}

/**
 * A check that is not `unknown` has the state of the raw rows, and its figure: where days are not known it says "at least". What the
 * raw rows check is checked, or said to be unknown.
 */
function untrueChecks(raw: Control, ours: Control): readonly unknown[] {
  const told = ours.checks.filter(({ state }) => state !== 'unknown')
  const untold = ours.checks.filter(({ state }) => state === 'unknown')
  const isUntold = ({ kind, subject }: Check) =>
    untold.some((one) => one.kind === kind && one.subject.channel === subject.channel)
  return [
    ...differences(raw.asOf, ours.asOf),
    ...told.flatMap((one) => {
      const was = raw.checks.find(({ id }) => id === one.id)
      return was ? untrueCheck(was, one) : [['is not checked', one]]
    }),
    ...raw.checks
      .filter((one) => !ours.checks.some(({ id }) => id === one.id) && !isUntold(one))
      .map((one) => ['is lost', one]),
  ]
}

function untrueCheck(raw: Check, ours: Check): readonly unknown[] {
  const isAtLeast = Number(ours.evidence['unknownDays']) > 0
  if (!isAtLeast) return differences(raw, ours).filter(([, , is]) => is !== null)
  const { state, subject, expected, value } = ours
  return [
    ...differences({ state: raw.state, subject: raw.subject, expected: raw.expected }, { state, subject, expected }),
    ...(Number(value) > Number(raw.value) ? [['is more', raw, ours]] : []),
  ]
}

/** By the function that was asked. Of all others an answer is that of the raw rows. */
export const laws: Readonly<Record<string, Law>> = {
  series: untrueSeries,
  shareOfVoice: untrueShares,
  findings: untrueFindings,
  control: untrueChecks,
}
