'use client'
import { type DependencyList, useId, useMemo } from 'react'
import type { Rows } from '../metrics/index.js'
import { type Settings, useSettings } from './KpiContext.js'
import type { WidgetProps } from './WidgetProps.js'

/** The shared props of a widget, resolved against the provider's: what to compute with, and what its shell takes. */
export interface WidgetState {
  /** What ids within the widget are made of. */
  readonly ids: string
  /** The same object as long as nothing in it changes. */
  readonly settings: Settings & { readonly previous: Rows | undefined }
  /** For `Widget`: states, looks, and whatever goes to the root. */
  readonly shell: Omit<
    WidgetProps,
    'data' | 'previous' | 'compareTo' | 'period' | 'asOf' | 'own' | 'locale' | 'currency'
  >
}

export function useWidget(props: WidgetProps): WidgetState {
  const { data, previous, compareTo, period, asOf, own, locale, currency, ...rest } = props
  // A goal of a widget that takes none, since its plan does, is no attribute of a figure.
  const { target: _, ...shell } = rest as typeof rest & { target?: unknown }
  const ids = useId()
  const shared = useSettings({ data, period, asOf, compareTo, own, locale, currency })
  const settings = useMemo(() => ({ ...shared, previous: previous ?? undefined }), [shared, previous])
  return { ids, settings, shell }
}

/** What a widget has worked out. What it threw for a mistake in the code is told in its error state. */
export type Answer<T> =
  | { readonly answer: T; readonly thrown?: never }
  | { readonly answer?: never; readonly thrown: string }

export function useAnswer<T>(work: () => T, deps: DependencyList): Answer<T> {
  return useMemo((): Answer<T> => {
    try {
      return { answer: work() }
    } catch (thrown) {
      return { thrown: thrown instanceof Error ? thrown.message : String(thrown) }
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names what its work depends on
  }, deps)
}
