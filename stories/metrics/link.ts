/** What the page shows, as far as a link says it. */
export interface View {
  /** The metric that was opened last. */
  readonly id: string
  readonly query: string
  readonly family: string
  readonly better: string
}

const path = '?path=/story/metrics--reference'

/** What stands in the address of Storybook's own page where this page is open so. */
export function addressOf(view: Partial<View>): string {
  const args = Object.entries(argsOf(view)).flatMap(([key, value]) => (value ? [`${key}:${value}`] : []))
  return args.length ? `${path}&args=${args.join(';').replaceAll(' ', '+')}` : path
}

/** The same as a link of the page's, which is in a frame beside Storybook's own. */
export const linkTo = (view: Partial<View>): string => `./${addressOf(view)}`

// Storybook takes letters, digits, spaces, `-` and `_` in its address: others are written as `_` and four hex digits.

export const argsOf = <V extends Partial<View>>(view: V): V =>
  map(view, (text) => text.replace(/[^A-Za-z0-9 -]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))

export const viewOf = <V extends Partial<View>>(args: V): V =>
  map(args, (text) => text.replace(/_([0-9a-f]{4})/g, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16))))

const map = <V extends Partial<View>>(view: V, change: (text: string) => string): V =>
  Object.fromEntries(Object.entries(view).map(([key, text]) => [key, change(text ?? '')])) as V
