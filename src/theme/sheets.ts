// The sheets of the kit that themes make, as text; test/theme/sheets.test.ts writes them.
import { block, declarationsOf, onMedia } from './css.js'
import { NEEDED, ownColours, usedColour } from './derived.js'
import { type ComponentToken, colourNames, componentTokens, measureDefaults, type Theme } from './theme.js'
import { dark, forest, light, violet } from './themes.js'

const rules = (...all: readonly string[]): string => all.join('\n')
const note = (text: string): string => `/* ${text} Written from src/theme by test/theme/sheets.test.ts. */\n`

/** Colours, and what is said along with them. */
const names = [...colourNames, 'accent-edge', 'shadow']

const toEach = (names: readonly string[], layer: string, of: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`--kpi-${layer}${name}`, of(name)]))

/**
 * Where the reader has colours of their own, every theme is made of those: what is drawn stands out as text does, or is
 * highlighted, and a grid is paler than what is drawn on it.
 */
const systemColour = (name: string): string => {
  if (/^(accent|accent-line|focus)$/.test(name)) return 'Highlight'
  if (/^(surface|track|accent-ink)$|-soft$/.test(name)) return 'Canvas'
  if (name === 'border') return 'color-mix(in oklab, CanvasText 25%, Canvas)'
  if (name === 'heat') return 'color-mix(in oklab, Highlight 55%, Canvas)'
  return name === 'accent-edge' ? 'transparent' : 'CanvasText'
}

/** Stronger than a theme that is put on by script. */
const important = (declarations: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(declarations).map(([name, value]) => [name, `${value} !important`]))

/** Weaker than any class, so that one of a host's on a root changes a colour, and as strong as the guard before it. */
const weak = (...selectors: readonly string[]) => `:where(${selectors.join(', ')}):not(i i i i i i i i)`

/** Measures have defaults, which the kit's own themes do not say again. */
export const coloursOf = (theme: Theme) =>
  Object.fromEntries(Object.entries(declarationsOf(theme)).filter(([name]) => !(name.slice(6) in measureDefaults)))

const rule = (selector: string, theme: Theme) => block(selector, coloursOf(theme))

const attribute = (name: string) => `[data-kpi-theme='${name}']`
const named = (...names: readonly string[]) => names.map((name) => `.kpi-root${attribute(name)}`)

/** How a page says that it is light or dark: frameworks by a class, or by an attribute on what is so. */
const within = (scheme: Theme['scheme']) =>
  `:is(.${scheme}, [data-theme='${scheme}'], [data-bs-theme='${scheme}'], [data-kpi-theme='${scheme}'])`

const isSaid = ['light', 'system'].map(attribute)

/** Roots that no theme is known for, in no other root, where the page is dark: a light part of it is not. */
const asThePage = `${within('dark')} .kpi-root:not(${isSaid}, .kpi-root *, ${within('dark')} ${within('light')} *)`

const brand = `.kpi-root[data-kpi-theme]:not(${[...isSaid, attribute('dark')]})`

/** What a provider's `light`, `dark` and `system` leave to the page: its accent, what takes that, and shadows. */
const accents = [
  'accent',
  'shadow',
  ...Object.entries(componentTokens).flatMap(([name, of]) => (of.startsWith('accent') ? name : [])),
]
const others = [...names, ...Object.keys(componentTokens)].filter((name) => !accents.includes(name))
const initial = (names: readonly string[]) => toEach(names, '', () => 'initial')
export const unsaid = { accents: initial(accents), others: initial(others) }

/** What all roots make of what a page and a theme say. Sheets take it from there, `var(--kpi-used-accent)`. */
export const usedSheet = (): string =>
  rules(
    block(':where(.kpi-root)', {
      ...ownColours(true),
      ...toEach(names, 'used-', usedColour),
      ...toEach(Object.keys(measureDefaults), 'used-', (name) => `var(--kpi-${name}${fallback(name)})`),
      ...toEach(
        Object.keys(componentTokens),
        'used-',
        (name) => `var(--kpi-${name}, ${ofPart(name as ComponentToken)})`,
      ),
    }),
    `@supports ${NEEDED} {\n${block('  :where(.kpi-root)', ownColours(false)).trimEnd().replace(/\n/g, '\n  ')}\n}\n`,
    onMedia(
      '(forced-colors: active)',
      block(
        '.kpi-root',
        important(
          toEach(
            names.filter((name) => name !== 'shadow'),
            'used-',
            systemColour,
          ),
        ),
      ),
    ),
  )

/** A line of a fill has the colour that the page says for the fill. */
function ofPart(name: ComponentToken): string {
  const used = `var(--kpi-used-${componentTokens[name]})`
  const fill = name.replace(/-line$/, '')
  return fill !== name && fill in componentTokens ? `var(--kpi-${fill}, ${used})` : used
}

const fallback = (name: string) => {
  const value = measureDefaults[name as keyof typeof measureDefaults]
  return value === 'inherit' ? '' : `, ${value}`
}

/** `src/styles/tokens.css`. A root within another inherits, unless it names a theme of its own. */
export const tokensSheet = (): string =>
  note('Light, dark, and what is made of them and of what a page says.') +
  rules(
    rule(weak('.kpi-root:not(.kpi-root *)', ...named('light', 'system')), light),
    onMedia('screen and (prefers-color-scheme: dark)', rule(weak(...named('system')), dark)),
    onMedia('screen', rule(weak(...named('dark'), asThePage), dark)),
    // One that is put on by script says no more than that it is dark.
    onMedia(
      'print',
      rules(block(named('dark').join(), important(coloursOf(light))), block(weak(asThePage), unsaid.others)),
    ),
    block(weak('.kpi-root[data-kpi-theme]'), unsaid.others),
    block(weak(brand, '.kpi-branded'), { ...unsaid.accents, '--kpi-theme-name': 'unknown' }),
    usedSheet(),
  )

/** `src/styles/brands.css`. */
export const brandsSheet = (): string =>
  note('Two brands, to show what three colours make.') +
  rules(
    rule(weak(...named('brand-violet')), violet),
    onMedia('screen', rule(weak(...named('brand-forest')), forest)),
    block(weak(...named('brand-violet', 'brand-forest')), { '--kpi-theme-name': 'known' }),
  )
