import '@fontsource-variable/inter'
import '../src/styles/index.css'
import './preview.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { en } from '../src/locales/en.js'
import { ru } from '../src/locales/ru.js'
import { KpiProvider } from '../src/parts/index.js'

/** What the toolbar sets, and a story's `globals` can. */
interface Globals {
  theme: 'light' | 'dark' | 'brand-violet' | 'brand-forest'
  locale: 'en' | 'ru'
  direction: 'ltr' | 'rtl'
  width: '240px' | '400px' | '800px' | 'full'
}

/** The host app around a story: one provider, a page in the theme's colour, a column of the chosen width. */
const inHost: Decorator = (Story, { globals, viewMode }) => {
  const { theme, locale, direction, width } = globals as Globals
  return (
    <KpiProvider theme={theme} locale={locale === 'ru' ? ru : en} dir={direction}>
      <div className="canvas" data-view={viewMode}>
        <div className="canvas-column" data-width={width}>
          <Story />
        </div>
      </div>
    </KpiProvider>
  )
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inHost],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Introduction', 'Widgets', 'Playground', '*'] },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr', width: 'full' } satisfies Globals,
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'brand-violet', title: 'Brand: violet' },
          { value: 'brand-forest', title: 'Brand: forest' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the column the widget stands in',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '240px', title: '240 px' },
          { value: '400px', title: '400 px' },
          { value: '800px', title: '800 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
}

export default preview
