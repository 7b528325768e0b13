'use client'
import { type Extent, percent, type Span } from '../geometry/index.js'
import { Maybe } from './Maybe.js'

interface ExtentBarProps extends Extent {
  /** Of what is certain. */
  className: string
  height: string
  y?: string
  rx?: string
}

/** A bar that is shorter may be less than a line. */
const SHORT = 0.02

/** A bar in the direction of reading: hatched as far as it may go, and over that filled as far as it is certain. */
export function ExtentBar({ sure, maybe, className, ...box }: ExtentBarProps) {
  const along = ({ from, to }: Span) => ({ ...box, x: percent(from), width: percent(to - from) })
  return (
    <>
      {maybe && <Maybe {...along(maybe)} />}
      {sure && <rect className={className} {...along(sure)} />}
      {sure && sure.to - sure.from < SHORT && <rect className={className} {...along(sure)} width="2" />}
    </>
  )
}
