/** What the page shows, as far as a link says it. */
export interface View {
  /** The metric that was opened last. */
  readonly id: string
  readonly query: string
  readonly family: string
  readonly better: string
}

const path = '?path=/story/metrics--reference'

/** The part of Storybook's address that opens this page with this view. */
export function addressOf(view: Partial<View>): string {
  const args = Object.entries(argsOf(view)).flatMap(([key, value]) => (value ? [`${key}:${value}`] : []))
  return args.length ? `${path}&args=${args.join(';').replaceAll(' ', '+')}` : path
}

/** The same as a link. The page stands in a frame of Storybook's, so the link needs `target="_top"`. */
export const linkTo = (view: Partial<View>): string => `./${addressOf(view)}`

// Storybook takes letters, digits, spaces, `-` and `_` in its address: others are written as `_` and four hex digits.

export const argsOf = <V extends Partial<View>>(view: V): V =>
  map(view, (text) => text.replace(/[^A-Za-z0-9 -]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))

export const viewOf = <V extends Partial<View>>(args: V): V =>
  map(args, (text) => text.replace(/_([0-9a-f]{4})/g, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16))))

const map = <V extends Partial<View>>(view: V, change: (text: string) => string): V =>
  Object.fromEntries(Object.entries(view).map(([key, text]) => [key, change(text ?? '')])) as V
