import { createTheme } from './createTheme.js'
import { readColour } from './parseColour.js'
import type { Theme } from './theme.js'

/** What a page calls the colours and the radius of its brand: the names of custom properties. */
export interface BrandVariables {
  readonly accent: string
  readonly surface?: string
  readonly text?: string
  readonly radius?: string
}

const known: Readonly<Record<string, BrandVariables>> = {
  shadcn: { accent: '--primary', surface: '--card', text: '--card-foreground', radius: '--radius' },
  Bootstrap: { accent: '--bs-primary', surface: '--bs-body-bg', text: '--bs-body-color', radius: '--bs-border-radius' },
  MUI: {
    accent: '--mui-palette-primary-main',
    surface: '--mui-palette-background-paper',
    text: '--mui-palette-text-primary',
    radius: '--mui-shape-borderRadius',
  },
  Mantine: {
    accent: '--mantine-primary-color-filled',
    surface: '--mantine-color-body',
    text: '--mantine-color-text',
    radius: '--mantine-radius-default',
  },
  'Ant Design': {
    accent: '--ant-color-primary',
    surface: '--ant-color-bg-container',
    text: '--ant-color-text',
    radius: '--ant-border-radius',
  },
  daisyUI: {
    accent: '--color-primary',
    surface: '--color-base-100',
    text: '--color-base-content',
    radius: '--radius-box',
  },
}

/**
 * The theme of a page that has its brand in custom properties: of shadcn, Bootstrap, MUI, Mantine, Ant Design or daisyUI, or
 * of names of your own. A property that the page does not have, or that says no colour in numbers, is as in `createTheme`.
 * Read it again when the page changes between light and dark.
 *
 * @param element where the properties are looked up, such as `document.documentElement`
 * @returns nothing where the page names no accent
 * @example const theme = themeFrom(document.documentElement) ?? 'light'
 * @example themeFrom(document.body, { accent: '--brand', surface: '--panel' })
 */
export function themeFrom(element: Element, variables?: BrandVariables): Theme | undefined {
  const style = getComputedStyle(element)
  const { fontSize } = getComputedStyle(element.ownerDocument.documentElement)
  for (const names of variables ? [variables] : Object.values(known)) {
    const accent = colourIn(style, names.accent)
    if (!accent) continue
    const [surface, text] = [colourIn(style, names.surface), colourIn(style, names.text)]
    const radius = pixelsOf(valueOf(style, names.radius), Number.parseFloat(fontSize) || 16)
    return createTheme({
      accent,
      ...(surface && { surface }),
      ...(text && { text }),
      ...(radius !== undefined && { radius }),
    })
  }
  return undefined
}

const valueOf = (style: CSSStyleDeclaration, name = ''): string => style.getPropertyValue(name).trim()

/** Nothing where it is no colour. */
function colourIn(style: CSSStyleDeclaration, name: string | undefined): string | undefined {
  const value = valueOf(style, name)
  return readColour(value) && value
}

function pixelsOf(length: string, root: number): number | undefined {
  const [, size, unit] = /^([\d.]+)(px|rem)?$/.exec(length) ?? []
  return size ? Number(size) * (unit === 'rem' ? root : 1) : undefined
}
