import type { Meta, StoryObj } from '@storybook/react-vite'
import { useContext } from 'react'
import { expect, fireEvent } from 'storybook/test'
import { codeOf } from './contexts/codeOf.js'
import { type Language, languages } from './welcome/languages.js'
import { Welcome } from './welcome/Welcome.js'
import { ShownTheme } from './shownTheme.js'
import { inEnglish } from './support.js'

const meta: Meta = {
  title: 'Welcome',
  tags: ['!autodocs'],
  parameters: {
    controls: { disable: true },
    docs: { source: { code: codeOf('welcome/FirstLines') } },
    visual: { viewport: { width: 1280, height: 900 } },
  },
}

export default meta

/** A month of an invented coffee brand, to be switched. */
export const Dashboard: StoryObj = {
  render: function Page(_, { globals }) {
    const theme = useContext(ShownTheme) === 'dark' ? 'dark' : 'light'
    const language = (globals['locale'] in languages ? globals['locale'] : 'en') as Language
    // Anew when the toolbar says otherwise.
    return <Welcome key={theme + language} start={{ theme, language }} />
  },
  play: inEnglish(async ({ canvas, canvasElement, globals, step }) => {
    const choose = (name: string, value: string) => fireEvent.change(canvas.getByLabelText(name), { target: { value } })
    const leads = canvasElement.querySelectorAll('figure')[3]
    const before = leads?.textContent
    await step('switches change what it says', async () => {
      await choose('Period', '2026-09')
      await expect(leads).not.toHaveTextContent(before ?? '')
      await choose('Theme', 'dark')
      await expect(leads?.closest('[data-kpi-theme]')).toHaveAttribute('data-kpi-theme', 'dark')
    })
    await step('and back', async () => {
      await choose('Period', '2026-10')
      await choose('Theme', globals['theme'] === 'dark' ? 'dark' : 'light')
    })
    await expect(canvasElement.querySelectorAll('.welcome-cards a[href]')).toHaveLength(6)
  }),
}
