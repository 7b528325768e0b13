import { type CampaignEvent, campaignEffect, metricOf } from '../../metrics/index.js'
import { sidesOf } from '../../metrics/analysis/sidesOf.js'
import type { Blocks } from '../../metrics/analysis/blocks.js'
import { rankTest } from '../../metrics/math/rankTest.js'
import type { Claim, Held } from '../../metrics/model/finding.js'
import { changeValues } from '../study/changeValues.js'
import { daysBefore } from '../study/daysBefore.js'
import { isMaterial } from '../study/isMaterial.js'
import { mixOf } from '../study/mixOf.js'
import type { FindingRules } from '../rules.js'
import type { Draft, Headline, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'
import { whyNotCompared } from '../study/whyNotCompared.js'

/** A claim that has passed a test. */
export type Tested = Exclude<Claim, 'arithmetic'>

/** The days of a month before its first whole week are six at most, and a month shorter than another ends three days later. */
const DAYS_APART = 14
/** So large a change is as weighty as can be. */
const FARTHEST = 0.5

/** Headline metrics whose change is worth a word: large enough to act on, and more than their weeks do by themselves. */
export const change: Kind = (study) =>
  study.headlines.slice(0, study.rules.headlines).flatMap((headline) => {
    const found = changeOf(headline, study)
    if (!found) return []
    if (typeof found !== 'string') return [found]
    study.hold(`change:${headline.id}`, 'change', found)
    return []
  })

/** `null` where there is nothing to look at. */
function changeOf({ metric, id }: Headline, study: Study): Draft | Held | null {
  const { windows, query, rules } = study
  // A stock nearly always lies above what it was: its weeks prove nothing.
  if (!windows.elapsed || !(windows.previous || query.previous) || metricOf(metric).time === 'level') return null
  const compared = study.compare(metric)
  const why = whyNotCompared(compared)
  if (why) return why
  const { current, previous, relative, since } = compared
  if (!current.known || !previous.known) return null
  // From nothing to something, and back, is said by `new` and `gone`; what a new channel brings, by `new-channel`.
  if (previous.value === 0 || (current.value === 0 && current.time === 'adds')) return null
  if (since?.length) return 'redundant'
  if (!isMaterial(compared, rules)) return 'too-small'
  if (mixOf(metric, study)) return 'redundant'
  const claim =
    windows.elapsed.days < 7 * rules.weeks[0] ? ofShort(metric, study) : ofWeeks(study.blocks(metric), study)
  if (typeof claim === 'string') return claim
  return {
    id: `change:${id}`,
    kind: 'change',
    subject: { metric: id },
    tone: toneOf(compared),
    impact: Math.min(1, Math.abs(relative ?? FARTHEST) / FARTHEST),
    claim,
    results: [current, previous],
    values: { change: changeValues(compared) },
    question: 'change',
  }
}

/** By the ranks of weeks. */
export function ofWeeks({ current, reference }: Blocks, { rules, test }: Pick<Study, 'rules' | 'test'>): Tested | Held {
  const [n, m] = rules.weeks
  if (current.length < n || reference.length < m || [...current, ...reference].some((one) => isThin(one, rules)))
    return 'too-few'
  test(rules.p)
  const [now, then] = [current, reference].map((weeks) => weeks.map(({ value }) => value)) as [number[], number[]]
  const { p } = rankTest(now, then)
  return p <= rules.p
    ? { test: 'rank', p, current: now, reference: then, ...daysApart(current, reference) }
    : 'within-usual'
}

/** The days of the weeks before, where more than a week lies between them and those of the window. */
function daysApart(current: Blocks['current'], reference: Blocks['reference']): Pick<Tested, 'days'> {
  const [from, to] = [reference[0]?.window?.from, reference.at(-1)?.window?.to]
  const first = current[0]?.window?.from
  if (!from || !to || !first || daysBefore(first, DAYS_APART) <= to) return {}
  return { days: { from, to } }
}

/** A rate of a few proves nothing. */
function isThin(one: Blocks['current'][number], { fewest }: FindingRules): boolean {
  const sides = one.unit === 'percent' ? sidesOf(one) : null
  return !!sides && (Math.abs(sides.numerator) < fewest[0] || sides.denominator < fewest[1])
}

/** Of one to three weeks: against earlier windows of the same length and weekdays. */
function ofShort(metric: Headline['metric'], { windows, query, test }: Study): Tested | Held {
  const { elapsed } = windows
  if (!elapsed || elapsed.days < 7) return 'too-few'
  const { data, own, channels, breaks, currency } = query
  const event: CampaignEvent = { from: elapsed.from, to: elapsed.to }
  const [effect] = campaignEffect(data, {
    metrics: metric,
    event,
    asOf: elapsed.to,
    own,
    channels,
    breaks,
    currency,
  }).effects
  if (!effect?.known || !effect.interval || effect.measured !== 'value') return 'too-few'
  test(0.05)
  if (!effect.standsOut || !effect.during.known) return 'within-usual'
  return {
    test: 'prediction',
    current: [effect.during.value],
    reference: effect.earlier.map(({ value }) => value),
    interval: effect.interval,
  }
}
