'use client'
import { formatParts, type NumberOptions } from '../format/index.js'
import { classes } from './classes.js'
import { useView } from './useView.js'

export interface ValueProps extends Pick<NumberOptions, 'locale' | 'currency' | 'decimals'> {
  /** A result, or a number with its unit. */
  value: Parameters<typeof formatParts>[0]
  /** Before the number: "<". */
  prefix?: string | undefined
  className?: string | undefined
}

/** A number in large, its unit smaller. It never breaks, keeps its order in any text, and is set smaller the longer it is. */
export function Value({ value, prefix = '', locale, currency, decimals, className }: ValueProps) {
  const { settings, classNames } = useView()
  const { number, unit, unitFirst } = formatParts(value, {
    locale: locale ?? settings.locale,
    currency: currency ?? settings.currency,
    decimals,
  })
  const small = unit && <span className="kpi-value__unit">{unit}</span>
  return (
    <bdi
      className={classes('kpi-value', classNames?.value, className)}
      data-fit={fitOf(prefix.length + number.length + unit.length * UNIT_WIDTH)}
    >
      {unitFirst && small}
      <span className="kpi-value__number">
        {prefix}
        {number}
      </span>
      {!unitFirst && small}
    </bdi>
  )
}

/** Units are set in this part of the number's size. */
const UNIT_WIDTH = 0.6

/** The most characters that each size has room for; longer numbers are set in the smallest. */
const ROOM = { xl: 4.7, l: 6.5, m: 9, s: 13 }

const fitOf = (characters: number): string => Object.entries(ROOM).find(([, most]) => characters <= most)?.[0] ?? 'xs'
