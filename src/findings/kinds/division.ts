import { channelName } from '../../format/channel.js'
import { isOperation } from '../../metrics/index.js'
import { sidesOf } from '../../metrics/analysis/sidesOf.js'
import { divideQuotient, divideRatio } from '../../metrics/math/divideChange.js'
import type { DivisionValues } from '../../format/findings/division.js'
import { isMaterial } from '../study/isMaterial.js'
import { partsOf } from '../study/partsOf.js'
import { ratioParts } from '../study/ratioParts.js'
import type { Draft, Headline, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'
import { whyNotCompared } from '../study/whyNotCompared.js'

/** A channel that has more than this of a change has most of it, and is named: beyond what the last digits of a sum are. */
const HALF = 0.5 + 1e-9
/** What one channel has of a change is no part of it where others went the other way. Beyond so much the one is none of the other. */
const BEYOND = 1.05
/** A fact that carries this much of a quotient's change is what it is about. */
const MOST = 2 / 3

/** What a change is made of: of a count its channels, of a rate its channels and their weights, of a cost its two facts. */
export const division: Kind = (study) =>
  study.headlines.flatMap((headline) => {
    const compared = study.compare(headline.metric)
    if (whyNotCompared(compared) || compared.since?.length || !isMaterial(compared, study.rules)) return []
    const found = ofFacts(headline, study) ?? ofRates(headline, study) ?? ofCounts(headline, study)
    if (!found) return []
    const { joins, id, ...values } = found
    const draft: Draft = {
      id: `division:${headline.id}`,
      kind: 'division',
      subject: { metric: headline.id, ...(id !== undefined && { channel: id }) },
      tone: toneOf(compared),
      impact: 0,
      claim: 'arithmetic',
      results: [compared.current, compared.previous],
      values,
      question: null,
      ...(joins && { joins }),
    }
    return [draft]
  })

/** `id`: of the channel that is named. */
type Found = DivisionValues & { readonly joins?: string; readonly id?: string }

/** Costs: which of the two facts has changed by what. */
function ofFacts({ metric }: Headline, study: Study): Found | null {
  const { current, previous } = study.compare(metric)
  const [now, before] = [sidesOf(current), sidesOf(previous)]
  const { formula } = current
  if (current.unit !== 'money' || !now || !before || !isOperation(formula)) return null
  const [numerator, denominator] = formula.of
  const parts = divideQuotient(before, now)
  if (!parts || typeof numerator !== 'string' || typeof denominator !== 'string') return null
  const whole = Math.abs(parts.numerator + parts.denominator)
  const main = (['numerator', 'denominator'] as const).find((one) => Math.abs(parts[one]) >= MOST * whole)
  return {
    of: 'facts',
    facts: [
      { fact: numerator, relative: now.numerator / before.numerator - 1 },
      { fact: denominator, relative: now.denominator / before.denominator - 1 },
    ],
    ...(main && { joins: main === 'numerator' ? numerator : denominator }),
  }
}

/** Rates: what the channels' own rates and their weights add, and which channel adds most. */
function ofRates({ metric }: Headline, study: Study): Found | null {
  const parts = ratioParts(metric, study)
  const shares = parts && divideRatio(parts)
  if (!shares) return null
  const most = shares.reduce((a, b) => (Math.abs(b.rate) > Math.abs(a.rate) ? b : a))
  const all = shares.reduce((sum, { rate, mix }) => sum + Math.abs(rate) + Math.abs(mix), 0)
  const mix = shares.reduce((sum, share) => sum + share.mix, 0)
  const whole = study.compare(metric).absolute ?? 0
  if (Math.abs(most.rate) < HALF * all || !isPartOf(most.rate, whole)) return null
  return {
    of: 'rates',
    id: most.id,
    channel: channelName(most.id, study.query.channels),
    part: most.rate,
    whole,
    mix,
  }
}

/** Counts, money and time: the channel that has at least half of all that has changed. */
function ofCounts({ metric }: Headline, study: Study): Found | null {
  const { current, previous, absolute, basis } = study.compare(metric)
  const { elapsed, previous: then } = study.windows
  if (current.time !== 'adds' || current.unit === 'percent' || absolute === null || !elapsed || !then) return null
  const factor = basis === 'per-day' ? elapsed.days / then.days : 1
  const parts = partsOf(metric, study)?.map(({ id, now, before }) => ({ id, part: now.value - before.value * factor }))
  if (!parts || !previous.known) return null
  const sum = parts.reduce((total, { part }) => total + part, 0)
  const all = parts.reduce((total, { part }) => total + Math.abs(part), 0)
  const most = parts.reduce((a, b) => (Math.abs(b.part) > Math.abs(a.part) ? b : a))
  // What does not add up is not divided.
  if (Math.abs(sum - absolute) > 1e-6 * Math.max(1, all)) return null
  if (Math.abs(most.part) < HALF * all || !isPartOf(most.part, absolute)) return null
  return {
    of: 'counts',
    id: most.id,
    channel: channelName(most.id, study.query.channels),
    part: most.part,
    whole: absolute,
    isPerDay: basis === 'per-day',
  }
}

/** "+65 of +5" is no part. */
const isPartOf = (part: number, whole: number): boolean =>
  part * whole > 0 && Math.abs(part) <= BEYOND * Math.abs(whole)
