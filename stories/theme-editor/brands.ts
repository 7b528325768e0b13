import type { Brand } from 'kpi-kit/theme'

/** What the editor starts from: each is all that is written down of a brand. */
export const presets = {
  Kit: { accent: '#3e60e2' },
  Violet: { accent: '#6e56cf', surface: '#fdfcff' },
  Coral: { accent: '#ff5a5f', radius: 20 },
  Sun: { accent: '#ffe600', radius: 6 },
  Mint: { accent: '#00b894', surface: '#fbfffd' },
  Plum: { accent: '#8e2a8b', surface: '#fffafd', text: '#35102f' },
  Ink: { accent: '#111111', radius: 0, density: 'compact' },
  Editorial: { accent: '#b3261e', surface: '#fffdf8', radius: 2, density: 'airy', font: 'Georgia, serif' },
  Night: { accent: '#8b9dff', surface: '#14161c' },
  Forest: { accent: '#9be564', surface: '#0f221c' },
  Neon: { accent: '#22d3ee', surface: '#0b1020', radius: 10 },
  Gold: { accent: '#f5c451', surface: '#191511', text: '#fff8ea' },
} as const satisfies Readonly<Record<string, Brand>>

export const fonts: Readonly<Record<string, string>> = {
  'The page’s': 'inherit',
  System: 'system-ui, sans-serif',
  Serif: 'Georgia, serif',
  Monospace: "'DejaVu Mono', monospace",
}

/** The same brand by night. A dark brand is its own twin, by day. */
export const twinOf = (brand: Brand, isDark: boolean): Brand => {
  const { text: _, ...rest } = brand
  return { ...rest, surface: isDark ? '#ffffff' : '#15171d' }
}

/** Only what differs from the defaults, as a person would write it. */
export function asCode(brand: Brand): string {
  const defaults: Partial<Brand> = { surface: '#ffffff', radius: 14, density: 'normal', type: 1, font: 'inherit' }
  const lines = Object.entries(brand)
    .filter(([name, value]) => value !== undefined && value !== defaults[name as keyof Brand])
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll('"', "'")},`)
  return `import { createTheme } from 'kpi-kit/theme'\n\nexport const acme = createTheme({\n${lines.join('\n')}\n})\n\n// <KpiProvider theme={acme}>\n`
}
