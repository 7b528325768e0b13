import { componentTokens, type Theme } from './theme.js'
import { dark, forest, light, violet } from './themes.js'

/** The custom properties of a theme: `{ '--kpi-accent': 'oklch(…)', … }`. */
export const properties = ({ colours, edge, shadow, measures }: Theme): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...younger(colours), ...colours, 'accent-edge': edge, shadow, ...measures }).map(
      ([name, value]) => [`--kpi-${name}`, value],
    ),
  )

/** What a theme that was stored as JSON has no colour for yet. */
const younger = (colours: Theme['colours']) => ({ 'accent-ink': colours.surface, heat: colours['accent-soft'] })

/**
 * The rule that gives a theme its name: `<KpiProvider theme="acme">` and any kit root with `data-kpi-theme="acme"` then
 * wear it. Put the text in a style sheet of yours; it needs no layer.
 *
 * @example themeCss('acme', createTheme({ accent: '#6e56cf' }))
 */
export const themeCss = (name: string, theme: Theme): string => {
  const named = rule(`.kpi-root[data-kpi-theme='${name}']`, theme)
  return theme.scheme === 'dark' ? onScreen('screen', named) : named
}

/** Paper is light whatever the theme: a dark one is left out when it is printed. */
const onScreen = (media: string, css: string): string => `@media ${media} {\n${indent(css)}}\n`

const rule = (selector: string, theme: Theme): string =>
  block(selector, { 'color-scheme': theme.scheme, ...properties(theme) })

const block = (selector: string, declarations: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`)
  return `${selector} {\n${lines.join('\n')}\n}\n`
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')
const layer = (...rules: readonly string[]): string => `@layer kpi-kit {\n${indent(rules.join('\n'))}}\n`
const note = (text: string): string => `/* ${text} Written from src/theme by test/theme/sheets.test.ts. */\n`

/** `src/styles/tokens.css`. A root within another inherits, unless it names a theme of its own. */
export const tokensSheet = (): string =>
  note('Light, dark, and what components take from them.') +
  layer(
    rule(".kpi-root:not(.kpi-root *),\n.kpi-root[data-kpi-theme='light']", light),
    onScreen('screen and (prefers-color-scheme: dark)', rule('.kpi-root:not([data-kpi-theme], .kpi-root *)', dark)),
    themeCss('dark', dark),
    block(
      '.kpi-root',
      Object.fromEntries(Object.entries(componentTokens).map(([name, of]) => [`--kpi-${name}`, `var(--kpi-${of})`])),
    ),
  )

/** `src/styles/brands.css`. */
export const brandsSheet = (): string =>
  note('Two brands, to show what three colours make.') +
  layer(themeCss('brand-violet', violet), themeCss('brand-forest', forest))
