import type { Theme } from './theme.js'

/**
 * The custom properties of a theme: `{ '--kpi-accent': 'oklch(…)', … }`. Set on any element of a page, the widgets within wear
 * them. Themes come from a tenant's settings too: what could be more than a colour, a measure or a font, an address say, is left
 * out, and the kit's own stands in its place.
 */
export const properties = (theme: Theme): Record<string, string> => named(theme, '')

/**
 * The same as a provider wears them: the colours under names of their own, so that what a page says of one of them within the
 * provider is known to be the page's, and what follows from it can follow.
 */
export const wornProperties = (theme: Theme): Record<string, string> => named(theme, 'theme-')

const named = ({ colours, edge, shadow, measures }: Theme, layer: string): Record<string, string> => ({
  ...cleaned({ ...younger(colours), ...colours, 'accent-edge': edge, shadow }, layer),
  ...cleaned(measures, ''),
})

const cleaned = (values: Readonly<Record<string, unknown>>, layer: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {})
      .filter(([name, value]) => isName(name) && isValue(value))
      .map(([name, value]) => [`--kpi-${layer}${name}`, value as string]),
  )

/** What a theme that was stored as JSON has no colour for yet. */
const younger = (colours: Theme['colours']) => ({ 'accent-ink': colours?.surface, heat: colours?.['accent-soft'] })

/** Nothing in it ends a rule, or a selector. */
export const isName = (name: unknown): boolean => typeof name === 'string' && /^[\w-]+$/.test(name)

/** What a value may hold: numbers, words, lists, families in quotes that close, and functions of colours and measures. */
const PLAIN = /^[\p{L}\p{N}\s#%.,+*/_-]{1,200}$/u
const QUOTED = /"[\p{L}\p{N} ._-]+"|'[\p{L}\p{N} ._-]+'/gu
/** The innermost of them. None of them loads anything. */
const CALL = /\b(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color(?:-mix)?|var|calc|min|max|clamp)\(([^()]*)\)/giu

function isValue(value: unknown): boolean {
  if (typeof value !== 'string' || value.includes('/*')) return false
  let rest = value.replace(QUOTED, 'quoted')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(CALL, ' $1 ')
  }
  return PLAIN.test(rest)
}
