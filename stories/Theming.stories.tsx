import type { Meta, StoryObj } from '@storybook/react-vite'
import { GrowthGauge, KpiProvider } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { createTheme, dark, light } from 'kpi-kit/theme'
import { useContext } from 'react'
import { expect } from 'storybook/test'
import { months } from './fixtures/aurora.js'
import { ShownTheme } from './shownTheme.js'
import { inEnglish, leaveFocus } from './support.js'
import { ThemeEditor } from './theme-editor/ThemeEditor.js'
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

/** A brand in a minute: pick, look at every widget by day and by night, and copy it as CSS, TypeScript or design tokens. */
export const Editor: Story = {
  render: () => <ThemeEditor />,
  parameters: { visual: { viewport: { width: 1280, height: 1400 } } },
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const accent = canvas.getByRole('textbox', { name: 'Accent' })
    const type = async (text: string) => {
      await userEvent.clear(accent)
      await userEvent.paste(text)
    }
    await step('a brand’s yellow stays yellow, and all can be read', async () => {
      await type('#ffe600')
      await expect(canvas.getByRole('region', { name: 'TypeScript' })).toHaveTextContent("accent: '#ffe600'")
      await expect(canvas.getByText(/^all \d+ pairs can be read$/)).toBeVisible()
    })
    await step('what is no colour is said, and the last theme stays', async () => {
      await type('tomatoes')
      await expect(canvas.getByRole('alert')).toHaveTextContent('Write it in numbers: #5b5bd6')
    })
    await step('each kind of file has the colour', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Coral' }))
      await userEvent.click(canvas.getByRole('button', { name: 'Design tokens' }))
      await expect(canvas.getByRole('region', { name: 'Design tokens' })).toHaveTextContent('"hex": "#ff5a5f"')
      await userEvent.click(canvas.getByRole('button', { name: 'CSS' }))
      await expect(canvas.getByRole('region', { name: 'CSS' })).toHaveTextContent('--kpi-radius: 20px;')
    })
    await step('tokens of a design tool are a brand', async () => {
      await userEvent.click(canvas.getByText('Paste design tokens'))
      await userEvent.click(canvas.getByRole('textbox', { name: 'Design tokens as JSON' }))
      await userEvent.paste('{ "brand": { "$type": "color", "$value": "#0a7d5a" }, "radius": ')
      await expect(canvas.getByRole('alert')).toHaveTextContent('JSON')
      await userEvent.paste('{ "$type": "dimension", "$value": { "value": 6, "unit": "px" } } }')
      await expect(accent).toHaveValue('#0a7d5a')
      await userEvent.click(canvas.getByText('Paste design tokens'))
    })
    leaveFocus()
  }),
}

/** What a theme is made of, with the colours that it has now. A host overrides any of them with one class. */
export const Tokens: Story = {
  render: () => <Tokenlist />,
  parameters: { visual: { viewport: { width: 900, height: 420 } } },
}

const groups: Readonly<Record<string, readonly string[]>> = {
  Brand: ['accent', 'accent-line', 'accent-soft', 'surface', 'text'],
  'Around the value': ['muted', 'previous', 'target', 'track', 'border', 'focus'],
  'Better and worse': ['positive', 'warning', 'negative', 'neutral'].flatMap((tone) => [
    tone,
    `${tone}-text`,
    `${tone}-soft`,
  ]),
  Series: Array.from({ length: 8 }, (_, index) => `series-${index + 1}`),
}

function Tokenlist() {
  const theme = useContext(ShownTheme) === 'dark' ? dark : light
  const colours: Readonly<Record<string, string>> = theme.colours
  return (
    <div className="theming-tokens">
      {Object.entries(groups).map(([name, tokens]) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {tokens.map((token) => (
              <li key={token}>
                <span style={{ background: `var(--kpi-used-${token})` }} />
                <code>--kpi-{token}</code>
                <small>{colours[token]}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        And the measures: <code>--kpi-radius</code> ({theme.measures.radius}), <code>--kpi-density</code>,{' '}
        <code>--kpi-type</code>, <code>--kpi-font</code>.
      </p>
    </div>
  )
}

/**
 * Three brands on one page: one that the page says in custom properties, one that is made of an accent, and a dark one within it, in a
 * language from right to left. None is beaten by another.
 */
export const ThreeBrands: Story = {
  name: 'Three brands on one page',
  render: () => (
    <div className="theming-page theming-brands">
      <KpiProvider theme="light" className="theming-of-the-page">
        {gauge}
      </KpiProvider>
      <KpiProvider theme={ours}>
        {gauge}
        <KpiProvider theme={theirs} locale={ar}>
          {gauge}
        </KpiProvider>
      </KpiProvider>
    </div>
  ),
  parameters: { visual: { viewport: { width: 480, height: 1320 } } },
}

const ours = createTheme({ accent: '#d6336c', radius: 4, density: 'compact' })
const theirs = createTheme({ accent: '#ffe600', surface: '#101418', radius: 24 })

/** One class of the host's restyles one part of one widget. */
export const OneProperty: Story = {
  name: 'One property',
  render: () => (
    <div className="theming-page">
      <GrowthGauge className="theming-own" data={months} period="2026-10" target={0.05} />
    </div>
  ),
}
