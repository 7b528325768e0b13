import { wellFormed } from '../../format/hostText.js'
import { textOf } from '../../format/text.js'

/**
 * A text as one line that every program takes: half characters become U+FFFD, line ends and control characters a space. Marks
 * that would turn the direction of what comes after are left out; isolates, which end where they began, stay.
 */
export const cleanText = (given: unknown): string =>
  wellFormed(textOf(given) ?? '')
    .replace(/[\u202a-\u202e]/g, '')
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, (gap) => (/^[\u00a0\u202f]$/.test(gap) ? gap : ' '))
    .trim()
