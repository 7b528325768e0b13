'use client'
import { useId } from 'react'
import { type DataQuery, mergeQuery } from '../metrics/index.js'
import { type Settings, useSettings } from './KpiContext.js'
import type { WidgetProps } from './WidgetProps.js'

/** The shared props of a widget, resolved against the provider's: what to read with, and what its shell takes. */
export interface WidgetState {
  /** What ids within the widget are made of. */
  readonly ids: string
  /** The same object as long as nothing in it changes. */
  readonly settings: Settings
  /** For `Widget`: states, looks, and whatever goes to the root. */
  readonly shell: Omit<WidgetProps, keyof DataQuery | 'locale' | 'notation'>
}

export function useWidget(props: WidgetProps): WidgetState {
  return { ids: useId(), settings: useSettings(props), shell: shellOf(props) }
}

/** A query that asks nothing has all the keys that one can have. */
const SETTINGS = { ...mergeQuery({}, {}), locale: undefined, notation: undefined }

/** The props that are neither settings nor part of the query: those would become attributes of the root. */
const shellOf = (props: WidgetProps): WidgetState['shell'] =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !(name in SETTINGS)))
