/** 1520, 1,520, 1 520, 1.520,5: groups of three digits with one sign, decimals after another; 12,34,567 in India. */
const written = /^(-?)(\d{1,3}(?:([., '])\d{3}(?:\3\d{3})*)|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:([.,])(\d*))?$/
/** Texts that stand for a figure nobody knows. */
const unknown = /^([-–—]+|n\/?a|null|undefined|nan)?$/i

/**
 * The number that a cell is; `undefined` where it says that nobody knows. Of what is counted, a sign before three digits can only
 * part thousands; where there are fractions too, `decimalSign` is asked.
 */
export function numberIn(
  cell: string,
  isCount: boolean,
  decimalSign: () => string,
): number | undefined | 'not-a-number' | 'ambiguous-number' {
  if (/^\d{1,15}$/.test(cell)) return Number(cell)
  const text = plain(cell)
  if (unknown.test(text)) return undefined
  // 12h:34m:56s, 0:34:56
  const [isTime, h, m, s] = (!isCount && /^(\d+)[h:]:?(\d+)[m:]:?(\d+)s?$/.exec(text)) || []
  if (isTime) return Number(h) * 3600 + Number(m) * 60 + Number(s)
  const [is, minus, whole = '', group, sign, rest = ''] = written.exec(text) ?? []
  if (!is || (sign && sign === group) || (isCount && Number(rest))) return 'not-a-number'
  if (!isCount && isOpen(group) && !sign && whole.split(group).length === 2) {
    const decimal = decimalSign()
    if (!decimal) return 'ambiguous-number'
    if (decimal === group) return Number(text.replace(',', '.'))
  }
  return Number(`${minus}${whole.replace(/\D/g, '')}.${rest}`)
}

/** Whether a sign parts thousands here and decimals there. */
const isOpen = (sign: string | undefined): sign is string => sign === '.' || sign === ','

/** A cell without differences that a keyboard makes, and without what says that a number is below zero in accounts: (1,520). */
function plain(cell: string): string {
  if (/^[\d.,]{1,15}$/.test(cell)) return cell
  // In texts that run from right to left, signs that are not seen stand beside a number.
  const text = cell.replace(/\p{Cf}/gu, '').trim()
  // The mark of a footnote, 1520², would become a digit.
  if (text.length > 60 || /\p{No}/u.test(text)) return '?'
  return (
    text
      .normalize('NFKC')
      .replace(/\s/g, ' ')
      .replaceAll('’', "'")
      .replace(/^\( ?(.*?) ?\)$/, '-$1')
      // A spreadsheet marks a text so: '1520.
      .replace(/^['+] ?/, '')
      .replace(/^[-−–] ?(?=\d)/, '-')
  )
}

/** The sign before decimals that a number shows: of `1,5`, and of `1,520` where it counts whole things. `''` where it may be either. */
export function decimalShown(cell: string, isCount: boolean): string {
  const [, , , group, sign] = written.exec(plain(cell)) ?? []
  if (sign || !isOpen(group) || !isCount) return sign ?? ''
  return group === ',' ? '.' : ','
}
