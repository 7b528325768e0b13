// What the stories of several widgets share.
import type { Decorator, StoryContext } from '@storybook/react-vite'
import type { WidgetProps } from 'kpi-kit'
import type { HTMLAttributes, ReactNode } from 'react'
import { expect, screen, waitFor } from 'storybook/test'

type SharedProp = Exclude<keyof WidgetProps, Exclude<keyof HTMLAttributes<HTMLElement>, 'title'>>

const sharedProps = Object.keys({
  data: true,
  previous: true,
  channels: true,
  compareTo: true,
  period: true,
  asOf: true,
  own: true,
  breaks: true,
  locale: true,
  notation: true,
  currency: true,
  hints: true,
  announce: true,
  interactive: true,
  title: true,
  titleLevel: true,
  description: true,
  status: true,
  error: true,
  onRetry: true,
  empty: true,
  updatedAt: true,
  size: true,
  variant: true,
  fill: true,
  table: true,
  classNames: true,
} satisfies Record<SharedProp, true>)

/** Puts the props that every widget takes below the widget's own; `without` names one that this widget has not. */
export const sharedArgTypes = (without?: SharedProp) =>
  Object.fromEntries(
    sharedProps.filter((name) => name !== without).map((name) => [name, { table: { category: 'Every widget' } }]),
  )

/** The column of a dashboard, as wide as the parameter `column` says; `column: null` takes all the width there is. */
export const inColumn: Decorator = (Story, { parameters }) => (
  <div style={{ maxInlineSize: parameters.column ?? undefined }}>
    <Story />
  </div>
)

/** Parameters of a story that shows several widgets beside one another. */
export const several = (viewport: { width: number; height: number }) => ({
  column: null,
  controls: { disable: true },
  visual: { viewport },
})

/** A grid whose columns are at least so many pixels wide, or as wide as the page where that is less. */
export function gridOf(least: number) {
  const gridTemplateColumns = `repeat(auto-fill, minmax(min(${least}px, 100%), 1fr))`
  return function Grid({ children }: { readonly children: ReactNode }) {
    return <div style={{ display: 'grid', gap: 16, gridTemplateColumns }}>{children}</div>
  }
}

/** Waits until no tooltip is open, so that the picture shows none that is about to close. */
export const tooltipIsGone = () => waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())

/** Takes the focus away, so that the picture shows no focus ring. */
export const leaveFocus = () => (document.activeElement as HTMLElement | SVGElement).blur()

/** A play looks for English words: in another language of the toolbar, the story stands as it was drawn. */
export const inEnglish =
  <Args,>(play: (context: StoryContext<Args>) => Promise<void>) =>
  async (context: StoryContext<Args>): Promise<void> => {
    if (context.globals['locale'] === 'en') await play(context)
  }
