'use client'
import { type ReactNode, useCallback, useContext, useMemo } from 'react'
import { type Locale, resolveLocale } from '../format/index.js'
import type { CompareTo, DateString, PeriodInput, Rows } from '../metrics/index.js'
import { properties, type Theme } from '../theme/index.js'
import { classes } from './classes.js'
import { KpiContext } from './KpiContext.js'

export interface KpiProviderProps {
  children?: ReactNode
  /** One row of facts or many, for all widgets within. */
  data?: Rows | null
  /** The period of all widgets within. */
  period?: PeriodInput
  /** The last day that is known about. */
  asOf?: DateString
  /** What to compare with. */
  compareTo?: CompareTo
  /** Your own brand, where the rows are of several. */
  own?: string
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  locale?: Locale
  /** ISO 4217 code, for money in rows that don't say it. */
  currency?: string
  /**
   * `light`, `dark`, the name of a theme in a style sheet (see `themeCss`), or a theme itself, which is put on in the
   * browser only. Without one it follows the reader's system.
   */
  theme?: 'light' | 'dark' | (string & {}) | Theme
  /** By default that of the page, or of a dictionary that is written from right to left. */
  dir?: 'ltr' | 'rtl'
  /** Where tooltips mount; by default in the provider itself. */
  container?: HTMLElement | null
  /** Guards the widgets against a page whose style sheets select bare elements. */
  isolate?: boolean
  className?: string
}

/**
 * What several widgets share: data, period, language, look. Widgets work without it. Of two, one within the other, what the
 * inner one does not say is as the outer one says.
 *
 * @example <KpiProvider data={rows} period="2026-10" locale={ru} currency="RUB" theme="dark">…</KpiProvider>
 */
export function KpiProvider({
  children,
  data,
  period,
  asOf,
  compareTo,
  own,
  locale,
  currency,
  theme,
  dir,
  container,
  isolate = false,
  className,
}: KpiProviderProps) {
  const around = useContext(KpiContext)
  const shared = useMemo(
    () => ({
      data: data ?? around.data,
      period: period ?? around.period,
      asOf: asOf ?? around.asOf,
      compareTo: compareTo ?? around.compareTo,
      own: own ?? around.own,
      locale: locale ?? around.locale,
      currency: currency ?? around.currency,
      container: container ?? around.container,
    }),
    [around, data, period, asOf, compareTo, own, locale, currency, container],
  )
  const made = typeof theme === 'object' ? theme : null
  // By CSSOM, which a content security policy allows where it forbids a style attribute; a ref runs before the paint.
  const wear = useCallback(
    (root: HTMLDivElement | null) => {
      if (!root) return
      // Whatever the theme before has left.
      if (root.style.length > 0) root.style.cssText = ''
      for (const [name, value] of Object.entries(made ? properties(made) : {})) root.style.setProperty(name, value)
    },
    [made],
  )
  const direction = dir ?? (resolveLocale(locale).messages.dir === 'rtl' ? 'rtl' : undefined)
  return (
    <KpiContext.Provider value={shared}>
      <div
        ref={wear}
        className={classes('kpi-root kpi-provider', isolate && 'kpi-isolated', className)}
        data-kpi-theme={made?.scheme ?? theme}
        dir={direction}
      >
        {children}
      </div>
    </KpiContext.Provider>
  )
}
