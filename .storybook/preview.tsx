import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import '@fontsource/dejavu-mono/400.css'
import '@fontsource/dejavu-sans/400.css'
import '@fontsource/dejavu-sans/700.css'
import '../src/styles/index.css'
import './preview.css'
import type { Decorator, Preview, StoryContext } from '@storybook/react-vite'
import { type ComponentType, useMemo, useSyncExternalStore } from 'react'
import { configure } from 'storybook/test'
import { ar } from '../src/locales/ar.js'
import { de } from '../src/locales/de.js'
import { en } from '../src/locales/en.js'
import { es } from '../src/locales/es.js'
import { fr } from '../src/locales/fr.js'
import { ptBR } from '../src/locales/pt-BR.js'
import { ru } from '../src/locales/ru.js'
import { KpiProvider } from '../src/parts/index.js'
import { ShownTheme } from '../stories/shownTheme.js'
import { DocsPage } from './DocsPage.js'
import { otherTheme } from './otherTheme.js'
import { snippet } from './snippet.js'

// What describes a widget to who listens repeats its text: a play that looks for a text looks for what is to be seen.
// A tooltip's chunk may be long in coming to a busy machine.
configure({ defaultIgnore: 'script, style, [hidden], [hidden] *', asyncUtilTimeout: 5_000 })

const languages = {
  en: { messages: en, title: 'English' },
  ru: { messages: ru, title: 'Русский' },
  de: { messages: de, title: 'Deutsch' },
  es: { messages: es, title: 'Español' },
  fr: { messages: fr, title: 'Français' },
  'pt-BR': { messages: ptBR, title: 'Português (Brasil)' },
  ar: { messages: ar, title: 'العربية' },
} as const

/** What the toolbar sets, and a story's `globals` can. */
interface Globals {
  theme: 'light' | 'dark' | 'brand-violet' | 'brand-forest'
  locale: keyof typeof languages
  direction: 'auto' | 'ltr' | 'rtl'
  width: '200px' | '240px' | '320px' | '480px' | '800px' | '1200px' | 'full'
}

/** The host app around a story: one provider, a page in the theme's colour, a column of the chosen width. */
const inHost: Decorator = (Story, context) => <Host Story={Story} context={context} />

interface HostProps {
  readonly Story: ComponentType
  /** Another one each time that Storybook draws. */
  readonly context: StoryContext
}

function Host({ Story, context }: HostProps) {
  const { globals, viewMode } = context
  const { locale, direction, width, theme: chosen } = globals as Globals
  const theme = useSyncExternalStore(otherTheme.subscribe, otherTheme.read) ?? chosen
  // Drawn only where Storybook draws it, since its own hooks work only then: another theme comes as context.
  const story = useMemo(() => context && <Story />, [Story, context])
  return (
    <ShownTheme value={theme}>
      <KpiProvider theme={theme} locale={languages[locale].messages} dir={direction === 'auto' ? undefined : direction}>
        <div className="canvas" data-view={viewMode}>
          <div className="canvas-column" data-width={width}>
            {story}
          </div>
        </div>
      </KpiProvider>
    </ShownTheme>
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
    docs: {
      container: DocsPage,
      source: {
        type: 'code',
        language: 'tsx',
        transform: (source: string, { title, args, parameters }: StoryContext) =>
          (parameters['docs']?.source?.code as string | undefined) ?? snippet({ title, args, source }),
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Contexts',
          'Widgets',
          [
            'KpiTile',
            'KpiGrid',
            'PeriodBar',
            'GrowthGauge',
            'EngagementTrend',
            'ReachFunnel',
            'ShareOfVoice',
            'SpecialistScorecard',
            'ChannelLeaderboard',
            'PostLeaderboard',
            'PostCalendar',
            'EffectTable',
            'BrandAwareness',
          ],
          'Report',
          'Guides',
          ['Write the monthly report', 'Control the work'],
          'Theming',
          'Playground',
          'Data sources',
          'From a warehouse',
          'Metrics',
          'Introduction',
          'Embedding',
          'Your tools',
          'Your brand',
          'Fixed height',
          'Without React',
          'Frames',
          'Accessibility',
          'Performance',
          'Parts',
          '*',
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto', width: 'full' } satisfies Globals,
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
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction: auto' },
          { value: 'ltr', title: 'Direction: left to right' },
          { value: 'rtl', title: 'Direction: right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the column the widget stands in',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          ...[200, 240, 320, 480, 800, 1200].map((width) => ({ value: `${width}px`, title: `${width} px` })),
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
}

export default preview
