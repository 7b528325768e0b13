import type { Meta, StoryObj } from '@storybook/react-vite'
import { GrowthGauge, KpiProvider } from 'kpi-kit'
import { createTheme, themeCss, weakPairs } from 'kpi-kit/theme'
import { useState } from 'react'
import { expect, fireEvent } from 'storybook/test'
import { months } from './fixtures/aurora.js'
import './Theming.css'

const meta: Meta = {
  title: 'Theming',
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj

const gauge = <GrowthGauge data={months} period="2026-10" target={0.05} />

/** The four looks that the kit brings. `<KpiProvider theme="…">`, or `data-kpi-theme` on any root of the kit. */
export const Themes: Story = {
  render: () => (
    <div className="theming-grid">
      {['light', 'dark', 'brand-violet', 'brand-forest'].map((theme) => (
        <KpiProvider key={theme} theme={theme}>
          <div className="theming-page">{gauge}</div>
        </KpiProvider>
      ))}
    </div>
  ),
  parameters: { visual: { viewport: { width: 800, height: 860 } } },
}

const tokens = [
  ['accent', 'accent-soft', 'text', 'muted', 'previous', 'target', 'track', 'border'],
  ['positive', 'positive-text', 'positive-soft', 'warning', 'warning-text', 'warning-soft'],
  ['negative', 'negative-text', 'negative-soft', 'neutral', 'neutral-text', 'neutral-soft'],
  ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'],
]

/** What a theme is made of. A host overrides any of them, as `--kpi-…`, with one class. */
export const Tokens: Story = {
  render: () => (
    <div className="theming-tokens">
      {tokens.map((row) => (
        <ul key={row[0]}>
          {row.map((name) => (
            <li key={name}>
              <span style={{ background: `var(--kpi-${name})` }} />
              <code>--kpi-{name}</code>
            </li>
          ))}
        </ul>
      ))}
    </div>
  ),
  parameters: { visual: { viewport: { width: 900, height: 420 } } },
}

function BrandMaker() {
  const [brand, setBrand] = useState({ accent: '#d6336c', surface: '#fffafc', text: '#3a0d22' })
  const theme = createTheme(brand)
  return (
    <div className="theming-maker">
      <fieldset>
        <legend>Three colours</legend>
        {(['accent', 'surface', 'text'] as const).map((name) => (
          <label key={name}>
            <input
              type="color"
              value={brand[name]}
              onChange={({ target }) => setBrand({ ...brand, [name]: target.value })}
            />
            {name}
          </label>
        ))}
        <output>{weakPairs(theme).join('\n') || 'Every text and mark can be told from its ground.'}</output>
      </fieldset>
      <KpiProvider theme={theme}>
        <div className="theming-page">{gauge}</div>
      </KpiProvider>
      <pre>{themeCss('acme', theme)}</pre>
    </div>
  )
}

/** A brand in a minute: `createTheme({ accent, surface, text })`. What would be too pale is moved until it can be read. */
export const MakeABrand: Story = {
  render: () => <BrandMaker />,
  parameters: { visual: { viewport: { width: 1100, height: 620 } } },
  play: async ({ canvas }) => {
    const accent = canvas.getByLabelText('accent')
    await fireEvent.input(accent, { target: { value: '#ffe600' } })
    await expect(canvas.getByText('Every text and mark can be told from its ground.')).toBeVisible()
    await fireEvent.input(accent, { target: { value: '#d6336c' } })
  },
}

/** One class of the host's restyles one part of one widget. */
export const OneProperty: Story = {
  render: () => (
    <div className="theming-page">
      <GrowthGauge className="theming-own" data={months} period="2026-10" target={0.05} />
    </div>
  ),
}
