import { isName, wornProperties } from './properties.js'
import type { Theme } from './theme.js'

/**
 * The rule that gives a theme its name: `<KpiProvider theme="acme">` and any kit root with `data-kpi-theme="acme"` then
 * wear it. Put the text in a style sheet of yours; it needs no layer.
 *
 * @param name of letters, digits, `-` and `_`; any other throws
 * @example themeCss('acme', createTheme({ accent: '#6e56cf' }))
 */
export const themeCss = (name: string, theme: Theme): string => {
  if (!isName(name)) throw new Error(BAD_NAME)
  const named = block(`.kpi-root[data-kpi-theme='${name}']`, { ...declarationsOf(theme), '--kpi-theme-name': name })
  // Paper is light whatever the theme: a dark one is left out when it is printed.
  return theme.scheme === 'dark' ? onMedia('screen', named) : named
}

const BAD_NAME =
  'kpi-kit: the name of the theme has other signs than letters, digits, "-" and "_", so it could end the rule it stands in. ' +
  "Name it by the id of your tenant, 'acme-2'."

/** All that a theme says of the element that wears it. */
export const declarationsOf = (theme: Theme): Record<string, string> => ({
  ...schemeOf(theme.scheme === 'dark'),
  ...wornProperties(theme),
})

/** What follows from how light a theme is, for the colours that a page says: see `derived.ts`. */
const schemeOf = (isDark: boolean): Record<string, string> => ({
  'color-scheme': isDark ? 'dark' : 'light',
  '--kpi-theme-dark': isDark ? '1' : '0',
  '--kpi-theme-tint': isDark ? '18%' : '12%',
})

export const onMedia = (media: string, css: string): string => `@media ${media} {\n${indent(css)}}\n`

export const block = (selector: string, declarations: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`)
  return `${selector} {\n${lines.join('\n')}\n}\n`
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')
