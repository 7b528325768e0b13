'use client'
import { createContext, useContext, useMemo } from 'react'
import { type Locale, type Notation, type ResolvedLocale, resolveLocale } from '../format/index.js'
import { type DataQuery, mergeQuery, type Rows } from '../metrics/index.js'
import { useSame } from './useSame.js'
import { warnOnce } from './warnOnce.js'

/** What a provider says for all widgets within: what is asked of the data, how it is said, and where tooltips mount. */
export interface Shared extends DataQuery {
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  readonly locale?: Locale | undefined
  /** Large numbers in full, compact ("1.23B"), or in full where there is room. @default 'auto' */
  readonly notation?: Notation | undefined
  /** Where tooltips mount; by default in the provider itself. */
  readonly container?: HTMLElement | null | undefined
  /** Of the drawings. By default that of the dictionary; what is said has the dictionary's in any case. */
  readonly dir?: string | undefined
}

export const KpiContext = createContext<Shared>({})

/** What a reader may choose for all widgets within. */
export type Choice = Pick<DataQuery, 'period' | 'compareTo' | 'channels'>

/** Of the nearest provider: what it says before anything is chosen, and what chooses. What is chosen again stays in all else. */
export const ChoiceContext = createContext<{
  readonly base: Shared
  readonly choose: (choice: Choice) => void
} | null>(null)

/** What one says, and what another says where it is silent. */
export const mergeShared = (over: Shared, under: Shared): Shared => ({
  ...mergeQuery(over, under),
  locale: over.locale ?? under.locale,
  notation: over.notation ?? under.notation,
  container: over.container ?? under.container,
  // A dictionary of one's own has a direction of its own.
  dir: over.dir ?? (over.locale ? undefined : under.dir),
})

/** What a widget goes by: its own props, and the provider's where it has none. */
export interface Settings extends DataQuery {
  readonly data: Rows
  /** As the functions of `kpi-kit/format` take it. */
  readonly locale: Locale | undefined
  readonly notation: Notation
  readonly container: HTMLElement | null | undefined
  readonly resolved: ResolvedLocale
  /** Of the drawing, and of its tooltip. */
  readonly dir: string
}

/** What a widget, or a part of one, goes by. The same object as long as nothing in it changes. */
export function useSettings(own: Shared = {}): Settings {
  const shared = useSame(mergeShared(own, useContext(KpiContext)))
  return useMemo(() => settingsOf(shared), [shared])
}

const NO_ROWS: Rows = []

function settingsOf(shared: Shared): Settings {
  const { data, locale, notation = 'auto', container } = shared
  const resolved = resolveLocale(locale)
  if (resolved.unknownTag) {
    warnOnce(
      'locale',
      `there are no words for "${String(locale)}"; they are English. Pass a dictionary of kpi-kit/locales.`,
    )
  }
  return {
    ...shared,
    data: data ?? NO_ROWS,
    locale,
    notation,
    container,
    resolved,
    dir: shared.dir ?? resolved.messages.dir,
  }
}
