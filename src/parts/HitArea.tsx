import type { SVGProps } from 'react'
import { classes } from './classes.js'

/** A mark's hit area, where that is more than what is drawn of it. It is not seen, but for the ring while the mark has the focus. */
export const HitArea = ({ className, ...box }: SVGProps<SVGRectElement>) => (
  <rect className={classes('kpi-mark__hit', className)} {...box} />
)
