/** How a file writes numbers: `point` is 1,520.5, `comma` is 1.520,5, `space` is 1 520,5. */
export type NumberStyle = 'point' | 'comma' | 'space'

export const numberStyles: Readonly<Record<NumberStyle, string>> = {
  point: '1,520.5',
  comma: '1.520,5',
  space: '1 520,5',
}

// Groups are of three digits without exception, so "1,5" is never taken for 15. The spaces: plain, no-break, thin,
// narrow no-break.
const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
  comma: /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  space: /^[+-]?(?:\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:,\d+)?$/,
}

const unsigned = (text: string): string => text.trim().replace(/^[−–]/, '-')

/** The number that a text is in one style, or `undefined`. Nothing is guessed: "12k" and "1e5" are no numbers. */
export const readNumber = (text: string, style: NumberStyle): number | undefined => {
  const written = unsigned(text)
  if (!patterns[style].test(written)) return undefined
  const decimal = style === 'point' ? written.replaceAll(',', '') : written.replace(/[^\d,+-]/g, '').replace(',', '.')
  return Number(decimal) + 0
}

/** Whether a text is a number without a decimal part. So a file writes counts: "12.000" followers are twelve thousand. */
const readsAsCount = (text: string, style: NumberStyle): boolean =>
  readNumber(text, style) !== undefined && !text.includes(style === 'point' ? '.' : ',')

const readable = Object.keys(numberStyles) as readonly NumberStyle[]

/** All numbers that a text may be: none for a word, two for "1,520", one for most. */
export const readings = (text: string): ReadonlySet<number> =>
  new Set(readable.map((style) => readNumber(text, style)).filter((value) => value !== undefined))

/** A text that stands for a number, and whether it counts whole things. */
export interface NumberText {
  readonly text: string
  readonly whole: boolean
}

/**
 * - `plain`: no number has a separator, so there is nothing to decide.
 * - `fits`: only this style reads the most numbers.
 * - `counts`: several styles do, and only this one makes whole followers of them all.
 * - `ambiguous`: several do, and the person has to say.
 * - `chosen`: the person has said.
 */
export type StyleReason = 'plain' | 'fits' | 'counts' | 'ambiguous' | 'chosen'

export interface DetectedStyle {
  /** `undefined` while it is ambiguous. */
  readonly style: NumberStyle | undefined
  readonly reason: StyleReason
  /** A text that shows the question. */
  readonly example?: string
}

const most = (styles: readonly NumberStyle[], score: (style: NumberStyle) => number): readonly NumberStyle[] => {
  const best = Math.max(...styles.map(score))
  return styles.filter((style) => score(style) === best)
}

/** Finds the style in which a file writes its numbers. A file has one: what doesn't fit it is a problem, not a second style. */
export const detectNumberStyle = (numbers: readonly NumberText[]): DetectedStyle => {
  const telling = numbers.filter(({ text }) => !/^[+-]?\d+$/.test(unsigned(text)) && readings(text).size > 0)
  if (telling.length === 0) return { style: 'point', reason: 'plain' }

  const fitting = most(readable, (style) => telling.filter(({ text }) => readNumber(text, style) !== undefined).length)
  const [fit] = fitting
  const disputed = telling.find(({ text }) => new Set(fitting.map((style) => readNumber(text, style))).size > 1)
  if (disputed === undefined) return { style: fit, reason: 'fits' }

  const example = disputed.text
  const counting = most(
    fitting,
    (style) => telling.filter(({ text, whole }) => whole && readsAsCount(text, style)).length,
  )
  const [count] = counting
  return counting.length === 1
    ? { style: count, reason: 'counts', example }
    : { style: undefined, reason: 'ambiguous', example }
}
