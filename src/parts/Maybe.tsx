'use client'
import { type SVGProps, useId } from 'react'
import { titleIn } from '../format/index.js'
import type { ColorAttributes } from './seriesColors.js'
import { useView } from './useView.js'
import { Words } from './Words.js'

/** A shape of what may be, and is not certain: hatched in every drawing. Its sheet gives the colour to both. */
export function Maybe({
  as: Shape = 'rect',
  ...shape
}: SVGProps<never> & { as?: 'circle' | 'path' | 'rect' | undefined }) {
  const id = hatchId(useView().ids + useId())
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="kpi-hatch" d="M1 0V5" />
      </pattern>
      <Shape {...shape} className="kpi-maybe" fill={`url(#${id})`} />
    </>
  )
}

/** A name for a pattern that `url(#…)` can hold; of two that differ, two that differ. */
export const hatchId = (ids: string): string => `kpi${ids.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0)}_`)}`

/** The hatch as a sign in a key. */
export const maybeSign = <Maybe y="2" width="12" height="8" />

/** The key of a drawing that has no other sign to name, in the colour of what is hatched. */
export function MaybeKey({ color }: { readonly color?: ColorAttributes | undefined }) {
  const { settings } = useView()
  return (
    <div className="kpi-legend__item">
      <svg {...color} className="kpi-legend__sign" width="12" height="12" aria-hidden="true" focusable="false">
        {maybeSign}
      </svg>
      <Words className="kpi-legend__name">{titleIn(settings)(settings.resolved.messages.maybe)}</Words>
    </div>
  )
}
