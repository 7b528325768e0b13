'use client'
import { createContext, useContext } from 'react'
import { KpiContext, type Settings, settingsIn, type Shared } from './KpiContext.js'
import type { WidgetProps } from './WidgetProps.js'

/** What all that is drawn within a widget needs of it. */
export interface View {
  /** What ids are made of. */
  readonly ids: string
  readonly title: string
  /** There is nothing to draw yet, and what stands in its place is as large. */
  readonly loading: boolean
  /** The id of what tells of the keys; none where the host wants no hints. */
  readonly keys?: string | undefined
  /** Colour says how the goal is met: then a change has none. */
  readonly isJudged: boolean
  readonly settings: Settings
  /** By which the sound of this widget is told from that of another. */
  readonly voice?: object | undefined
  readonly classNames: WidgetProps['classNames']
}

export const ViewContext = createContext<View | null>(null)

/** The widget around. A part that stands by itself has the settings of the provider, and no ids. */
export function useView(): View {
  const view = useContext(ViewContext)
  // Nearly everything stands in a widget and asks for its view, some of it twice: here nothing is worked out.
  const shared = useContext(KpiContext)
  return view ?? aloneIn(shared)
}

const aloneIn = (shared: Shared): View => ({
  ids: '',
  title: '',
  loading: false,
  isJudged: false,
  settings: settingsIn(shared),
  classNames: undefined,
})
