'use client'
import { createContext, useContext, useMemo } from 'react'
import { type Locale, type ResolvedLocale, resolveLocale } from '../format/index.js'
import type { CompareTo, DateString, PeriodInput, Rows } from '../metrics/index.js'
import { warnOnce } from './warnOnce.js'

interface Shared {
  readonly data?: Rows | null | undefined
  readonly period?: PeriodInput | undefined
  readonly asOf?: DateString | undefined
  readonly compareTo?: CompareTo | undefined
  readonly own?: string | undefined
  readonly locale?: Locale | undefined
  readonly currency?: string | undefined
  readonly container?: HTMLElement | null | undefined
}

export const KpiContext = createContext<Shared>({})

export interface Settings extends Omit<Shared, 'locale' | 'data'> {
  readonly data: Rows
  /** As the functions of `kpi-kit/format` take it. */
  readonly locale: Locale | undefined
  readonly resolved: ResolvedLocale
  /** Of a widget whose own dictionary is written from right to left. */
  readonly dir: 'rtl' | undefined
}

/** What a widget goes by: its own props, and the provider's where it has none. */
export function useSettings({ data, period, asOf, compareTo, own, locale, currency }: Shared): Settings {
  const shared = useContext(KpiContext)
  return useMemo(
    () => settingsOf({ data, period, asOf, compareTo, own, locale, currency }, shared),
    [data, period, asOf, compareTo, own, locale, currency, shared],
  )
}

const NO_ROWS: Rows = []

function settingsOf(own: Shared, shared: Shared): Settings {
  const locale = own.locale ?? shared.locale
  const resolved = resolveLocale(locale)
  if (resolved.unknownTag) {
    warnOnce(
      'locale',
      `there are no words for "${String(locale)}"; they are English. Pass a dictionary of kpi-kit/locales.`,
    )
  }
  return {
    data: own.data ?? shared.data ?? NO_ROWS,
    period: own.period ?? shared.period,
    asOf: own.asOf ?? shared.asOf,
    compareTo: own.compareTo ?? shared.compareTo,
    own: own.own ?? shared.own,
    currency: own.currency ?? shared.currency,
    container: shared.container,
    locale,
    resolved,
    dir: own.locale && resolved.messages.dir === 'rtl' ? 'rtl' : undefined,
  }
}
