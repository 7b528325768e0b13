// What follows from the colours that a page says by itself, `:root { --kpi-accent: … }`: those of a theme are worked out by
// createTheme, which tries contrasts; style sheets can't, so here lightness keeps within bounds where the contrast is enough
// whatever the hue. Each holds a colour of the page's, and so is nothing at all where the page says none.

const used = (name: string) => `var(--kpi-used-${name})`

const ACCENT = 'var(--kpi-accent)'
/** What is text where the page says its text, or its surface. */
const INK = 'var(--kpi-own-text)'

/** What a mark keeps to for 3 to 1: light ones on a dark theme, dark ones on a light one. */
const DARKEST = '0.65 * var(--kpi-theme-dark)'
const LIGHTEST = '0.57 + 0.43 * var(--kpi-theme-dark)'

/** Neither so dark nor so light that a ground which takes it on would be too near to the text on it. */
const BETWEEN = `oklch(from ${ACCENT} clamp(0.54, l, 0.7) c h)`

/** 1 on a light surface and 0 on a dark one: black and white stand out equally from what lies between. */
const IS_LIGHT = 'clamp(0, (l - 0.57) * 1e6, 1)'

const mix = (colour: string, part: string, ground = used('surface')) =>
  `color-mix(in oklab, ${colour} ${part}, ${ground})`

/** A grey that stands out from the surface, with a little of the text's hue. */
const grey = (lightness: string) => mix(INK, '10%', `oklch(from ${used('surface')} ${lightness} min(c, 0.02) h)`)

interface Derived {
  /** Tokens that are of one colour. */
  readonly names: readonly [string, ...string[]]
  readonly formula: string
  /** For browsers that can't take a colour apart: further from the ground than most need, and never nearer. */
  readonly mixed?: string
}

export const derived: readonly Derived[] = [
  {
    names: ['text', 'target'],
    formula: `var(--kpi-text, oklch(from var(--kpi-surface) calc(0.97 - 0.76 * ${IS_LIGHT}) min(c, 0.02) h))`,
    mixed: 'var(--kpi-text)',
  },
  {
    names: ['accent-line', 'focus', 'series-1'],
    formula: `oklch(from ${ACCENT} clamp(${DARKEST}, l, ${LIGHTEST}) c h)`,
    mixed: mix(ACCENT, '45%', used('text')),
  },
  {
    // Transparent within the bounds, where the accent is seen by itself.
    names: ['accent-edge'],
    formula: `oklch(from ${ACCENT} clamp(${DARKEST}, l, ${LIGHTEST}) c h / clamp(0, 1e6 * max(l - (${LIGHTEST}), ${DARKEST} - l), 1))`,
    mixed: mix(ACCENT, '45%', used('text')),
  },
  { names: ['accent-soft'], formula: mix(BETWEEN, 'var(--kpi-theme-tint)'), mixed: mix(ACCENT, '6%') },
  {
    names: ['accent-ink'],
    formula: `oklch(from ${ACCENT} clamp(0, (0.62 - l) * 1e6, 1) 0 h)`,
    mixed: used('surface'),
  },
  { names: ['heat'], formula: mix(BETWEEN, '60%'), mixed: mix(ACCENT, '38%') },
  { names: ['border'], formula: mix(INK, '12%') },
  { names: ['track'], formula: mix(INK, '8%') },
  {
    names: ['muted', 'neutral', 'neutral-text'],
    formula: grey(`calc(0.7 - 0.2 * ${IS_LIGHT})`),
    mixed: mix(INK, '80%'),
  },
  { names: ['previous'], formula: grey('0.6'), mixed: mix(INK, '60%') },
]

/** All that the formulas take. */
export const NEEDED = '(color: oklch(from red clamp(0, (l - 0.1) * 2, 1) c h / clamp(0, l, 1)))'

const groups = new Map(derived.flatMap(({ names }) => names.map((name) => [name, names[0]] as const)))

/** Who says a colour: the page, else what follows from what it says, else the theme. */
export const usedColour = (name: string): string => {
  const group = groups.get(name)
  const theme = `var(--kpi-theme-${name})`
  return `var(--kpi-${name}, ${group ? `var(--kpi-own-${group}, ${theme})` : theme})`
}

/** `{ '--kpi-own-accent-line': 'oklch(…)', … }` */
export const ownColours = (isMixed: boolean): Record<string, string> =>
  Object.fromEntries(
    derived
      .filter(({ mixed }) => isMixed || mixed)
      .map(({ names: [name], formula, mixed }) => [`--kpi-own-${name}`, isMixed ? (mixed ?? formula) : formula]),
  )
