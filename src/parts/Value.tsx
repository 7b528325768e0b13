import { formatParts, type NumberOptions } from '../format/index.js'
import { classes } from './classes.js'

export interface ValueProps extends Pick<NumberOptions, 'locale' | 'currency' | 'decimals'> {
  /** A result, or a number with its unit. */
  value: Parameters<typeof formatParts>[0]
  className?: string | undefined
}

/** A number in large, its unit smaller. It never breaks, keeps its order in any text, and is set smaller the longer it is. */
export function Value({ value, className, ...options }: ValueProps) {
  const { number, unit, unitFirst } = formatParts(value, options)
  const small = unit && <span className="kpi-value__unit">{unit}</span>
  return (
    <bdi className={classes('kpi-value', className)} data-fit={fitOf(number.length + unit.length * 0.6)}>
      {unitFirst && small}
      <span className="kpi-value__number">{number}</span>
      {!unitFirst && small}
    </bdi>
  )
}

const fitOf = (characters: number): string =>
  characters <= 4.7 ? 'xl' : characters <= 6.5 ? 'l' : characters <= 9 ? 'm' : characters <= 13 ? 's' : 'xs'
