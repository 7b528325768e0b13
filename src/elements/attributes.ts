/**
 * What the text of an attribute may be read as, by letter: `n` a number, `b` a boolean, `j` JSON, `s` the text itself. In a
 * table of props for each prop: `{ target: 'n', metric: 'sj' }`.
 */
export type Kinds = string

/** `compareTo` is written `compare-to`. */
export const attributeOf = (prop: string): string => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * The value of a prop that an attribute stands for. Throws where the text can be none of what the prop takes.
 *
 * @example valueOf('0.05', 'n') → 0.05
 * @example valueOf('{"from":"2026-10-01","to":"2026-10-07"}', 'sj') → { from: …, to: … }
 */
export function valueOf(text: string, kinds: Kinds): unknown {
  const plain = text.trim()
  if (kinds.includes('j') && /^[[{]/.test(plain)) return JSON.parse(plain) as unknown
  if (kinds.includes('b') && /^(?:true|false)?$/.test(plain)) return plain !== 'false'
  if (kinds.includes('n') && plain && Number.isFinite(Number(plain))) return Number(plain)
  if (kinds.includes('s')) return text
  throw new TypeError(`"${text}" is not ${names(kinds)}`)
}

const names = (kinds: Kinds) =>
  [
    ['n', 'a number'],
    ['b', 'a boolean'],
    ['j', 'JSON'],
  ]
    .flatMap(([kind = '', name]) => (kinds.includes(kind) ? name : []))
    .join(' or ')
