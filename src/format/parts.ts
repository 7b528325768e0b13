/** A number and its unit by themselves, so that they can differ in size. Joined in their order they are the whole text. */
export interface NumberParts {
  readonly number: string
  /** With the space that belongs between it and the number; empty for counts. A minus before a currency belongs to it: "−$". */
  readonly unit: string
  readonly unitFirst: boolean
}

/** Stands where there is no number. */
export const dash: NumberParts = { number: '—', unit: '', unitFirst: false }

export const join = ({ number, unit, unitFirst }: NumberParts): string => (unitFirst ? unit + number : number + unit)
