import type { MetricInput } from '../../metrics/index.js'
import { sidesOf } from '../../metrics/analysis/sidesOf.js'
import type { PartOfRatio } from '../../metrics/math/divideChange.js'
import { partsOf } from './partsOf.js'
import type { Study } from './study.js'

/** What each channel has of the two sides of a ratio, in both windows; `null` where they do not make up the whole. */
export function ratioParts(metric: MetricInput, study: Study): readonly PartOfRatio[] | null {
  const { current, previous } = study.compare(metric)
  if (current.unit !== 'percent' || current.time === 'adds') return null
  const parts = partsOf(metric, study)?.map(({ id, now, before }) => ({
    id,
    after: sidesOf(now),
    before: sidesOf(before),
  }))
  const wholes = [sidesOf(previous), sidesOf(current)]
  if (!parts || !parts.every((part): part is PartOfRatio => !!part.after && !!part.before)) return null
  const adds = (['before', 'after'] as const).every((side, i) =>
    (['numerator', 'denominator'] as const).every((one) =>
      isSame(
        parts.reduce((sum, part) => sum + part[side][one], 0),
        wholes[i]?.[one],
      ),
    ),
  )
  return adds ? parts : null
}

const NOISE = 1e-9
const isSame = (one: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(other))
