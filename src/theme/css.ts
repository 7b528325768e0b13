import { componentTokens, type Theme } from './theme.js'
import { dark, forest, light, violet } from './themes.js'

/**
 * The custom properties of a theme: `{ '--kpi-accent': 'oklch(…)', … }`. Themes come from a tenant's settings too: what could
 * be more than a colour, a measure or a font, an address say, is left out, and the kit's own stands in its place.
 */
export const properties = ({ colours, edge, shadow, measures }: Theme): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...younger(colours), ...colours, 'accent-edge': edge, shadow, ...measures })
      .filter(([name, value]) => isName(name) && isValue(value))
      .map(([name, value]) => [`--kpi-${name}`, value]),
  )

/** What a theme that was stored as JSON has no colour for yet. */
const younger = (colours: Theme['colours']) => ({ 'accent-ink': colours?.surface, heat: colours?.['accent-soft'] })

/**
 * The rule that gives a theme its name: `<KpiProvider theme="acme">` and any kit root with `data-kpi-theme="acme"` then
 * wear it. Put the text in a style sheet of yours; it needs no layer.
 *
 * @param name of letters, digits, `-` and `_`; any other throws
 * @example themeCss('acme', createTheme({ accent: '#6e56cf' }))
 */
export const themeCss = (name: string, theme: Theme): string => {
  if (!isName(name)) throw new Error(BAD_NAME)
  const named = rule(`.kpi-root[data-kpi-theme='${name}']`, theme)
  // Paper is light whatever the theme: a dark one is left out when it is printed.
  return theme.scheme === 'dark' ? onMedia('screen', named) : named
}

const onMedia = (media: string, css: string): string => `@media ${media} {\n${indent(css)}}\n`

const BAD_NAME =
  'kpi-kit: the name of the theme has other signs than letters, digits, "-" and "_", so it could end the rule it stands in. ' +
  "Name it by the id of your tenant, 'acme-2'."

const isName = (name: unknown): boolean => typeof name === 'string' && /^[\w-]+$/.test(name)

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

const rule = (selector: string, theme: Theme): string =>
  block(selector, { 'color-scheme': theme.scheme === 'dark' ? 'dark' : 'light', ...properties(theme) })

const block = (selector: string, declarations: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`)
  return `${selector} {\n${lines.join('\n')}\n}\n`
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')
const rules = (...all: readonly string[]): string => all.join('\n')
const note = (text: string): string => `/* ${text} Written from src/theme by test/theme/sheets.test.ts. */\n`

/**
 * Where the reader has colours of their own, every theme is made of those: what is drawn stands out as text does, or is
 * highlighted, and a grid is paler than what is drawn on it.
 */
const systemColour = (name: string): string => {
  if (/^(accent|accent-line|focus)$/.test(name)) return 'Highlight'
  if (/^(surface|track|accent-ink)$|-soft$/.test(name)) return 'Canvas'
  if (name === 'border') return 'color-mix(in oklab, CanvasText 25%, Canvas)'
  if (name === 'heat') return 'color-mix(in oklab, Highlight 55%, Canvas)'
  return 'CanvasText'
}

/** Stronger than a theme that is put on by script. */
const important = (declarations: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(declarations).map(([name, value]) => [name, `${value} !important`]))

const coloursOf = (theme: Theme, of = (name: keyof Theme['colours']): string => theme.colours[name]) =>
  Object.fromEntries(Object.keys(theme.colours).map((name) => [`--kpi-${name}`, of(name as keyof Theme['colours'])]))

/** Weaker than any class, so that one of a host's on a root changes a colour, and as strong as the guard before it. */
const weak = (...selectors: readonly string[]) => `:where(${selectors.join(', ')}):not(i i i i i i i i)`

const named = (...names: readonly string[]) => names.map((name) => `.kpi-root[data-kpi-theme='${name}']`)

/** How a page says that it is light or dark: frameworks by a class, or by an attribute on what is so. */
const within = (scheme: Theme['scheme']) =>
  `:is(.${scheme}, [data-theme='${scheme}'], [data-bs-theme='${scheme}'], [data-kpi-theme='${scheme}'])`

/** Roots that no theme is named for, in no other root, where the page is dark: a light part of it is not. */
const asThePage = `${within('dark')} .kpi-root:not([data-kpi-theme], .kpi-root *, ${within('dark')} ${within('light')} *)`

/** `src/styles/tokens.css`. A root within another inherits, unless it names a theme of its own. */
export const tokensSheet = (): string =>
  note('Light, dark, and what components take from them.') +
  rules(
    rule(weak('.kpi-root:not(.kpi-root *)', ...named('light', 'system')), light),
    onMedia('screen and (prefers-color-scheme: dark)', rule(weak(...named('system')), dark)),
    onMedia('screen', rule(weak(...named('dark'), asThePage), dark)),
    // One that is put on by script says no more than that it is dark.
    onMedia(
      'print',
      block(
        ".kpi-root[data-kpi-theme='dark']",
        important({ 'color-scheme': 'light', ...coloursOf(light), '--kpi-accent-edge': light.edge }),
      ),
    ),
    onMedia(
      '(forced-colors: active)',
      block('.kpi-root', important({ ...coloursOf(light, systemColour), '--kpi-accent-edge': 'transparent' })),
    ),
    block(
      ':where(.kpi-root)',
      Object.fromEntries(Object.entries(componentTokens).map(([name, of]) => [`--kpi-${name}`, `var(--kpi-${of})`])),
    ),
  )

/** `src/styles/brands.css`. */
export const brandsSheet = (): string =>
  note('Two brands, to show what three colours make.') +
  rules(rule(weak(...named('brand-violet')), violet), onMedia('screen', rule(weak(...named('brand-forest')), forest)))
