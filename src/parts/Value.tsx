'use client'
import { Fragment, type HTMLAttributes } from 'react'
import { fitParts, formatValue, type Notation, type NumberOptions, type NumberParts } from '../format/index.js'
import { classes } from './classes.js'
import { useView } from './useView.js'

export interface ValueProps
  extends Pick<NumberOptions, 'locale' | 'currency' | 'decimals'>,
    Pick<HTMLAttributes<HTMLElement>, 'role' | (`aria-${string}` & keyof HTMLAttributes<HTMLElement>)> {
  /** A result, or a number with its unit. */
  value: Parameters<typeof formatValue>[0]
  /** By default that of the widget around, or of the provider. */
  notation?: Notation | undefined
  className?: string | undefined
}

/**
 * A number in large, its unit smaller. How large depends on the width there is, so that neighbours are of one size; how many digits it
 * has depends on its length. Where it may be too long it is in the page twice, and what has no room is not to be seen: it is in full for
 * screen readers, and for whoever copies it, in any case.
 */
export function Value({ value, locale, currency, decimals, notation: own, className, ...meaning }: ValueProps) {
  const { settings, classNames } = useView()
  const { notation } = own ? { notation: own } : settings
  const options = { locale: locale ?? settings.locale, currency: currency ?? settings.currency, decimals }
  const full = fitParts(value, options)
  const short = fitParts(value, { ...options, notation, room: ALWAYS_FITS })
  const fit = fitOf(short)
  const hasBoth = short.number !== full.number || short.unit !== full.unit
  // What takes two lines even when it is compact would take them in full too.
  const isCompact = hasBoth && (notation === 'compact' || fit === 'long')
  const shown = isCompact ? 'compact' : 'auto'
  return (
    <bdi
      {...meaning}
      className={classes('kpi-value', classNames?.value, className)}
      data-fit={fit}
      data-notation={hasBoth ? shown : undefined}
      data-unknown={full.number === '—' || undefined}
    >
      {hasBoth ? (
        <>
          <span className={isCompact ? 'kpi-hidden' : 'kpi-value__full'}>{set(full)}</span>
          <span className="kpi-value__short" aria-hidden="true" title={formatValue(value, options)}>
            {setUnread(short)}
          </span>
        </>
      ) : (
        set(full, fit === 'long')
      )}
    </bdi>
  )
}

/** Number and unit in their order. What `breaks` may do so after the dash of a range, and after a word: "at least 2,562". */
function set({ number, unit, unitFirst }: NumberParts, breaks = false) {
  const small = unit && <span className="kpi-value__unit">{unit}</span>
  const pieces = breaks ? number.replace(/(\p{L}{3,})\u00a0/gu, '$1 ').split(/(?<=–)/) : [number]
  return (
    <>
      {unitFirst && small}
      <span>
        {pieces.length === 1
          ? pieces[0]
          : pieces.map((piece, i) => (
              <Fragment key={i}>
                {i > 0 && <wbr />}
                <span>{piece}</span>
              </Fragment>
            ))}
      </span>
      {!unitFirst && small}
    </>
  )
}

/**
 * The same by the sheet, of attributes: it is no text of the page, which is read, found and copied in full. Its range may
 * break after the dash.
 */
function setUnread({ number, unit, unitFirst }: NumberParts) {
  const small = unit && <span className="kpi-value__unit" data-text={unit} />
  return (
    <>
      {unitFirst && small}
      <span data-text={number.replace('–', '–\u200b')} />
      {!unitFirst && small}
    </>
  )
}

/** So many characters have room wherever a number stands. */
const ALWAYS_FITS = 5
/** Units are set in this part of the number's size. */
const UNIT_WIDTH = 0.6
/** The most characters that a dial has room for, a card of 200 px in 24 px, and in 19. */
const ROOM = { dial: 5.7, card: 10, less: 13 }

/** How long a number is at least: it fits a dial, is as large as any other in a card, somewhat smaller, or in two lines. */
function fitOf({ number, unit }: NumberParts): 'l' | 'm' | 'long' | undefined {
  const length = number.replace(/[\u2066-\u2069\u200e\u200f]/g, '').length + unit.length * UNIT_WIDTH
  if (length <= ROOM.dial) return undefined
  if (length <= ROOM.card) return 'l'
  return length <= ROOM.less ? 'm' : 'long'
}
