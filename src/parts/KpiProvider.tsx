'use client'
import { type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { resolveLocale } from '../format/locale.js'
import type { Theme } from '../theme/index.js'
import { wornProperties } from '../theme/properties.js'
import { type OnError, OnErrorContext } from './Boundary.js'
import { classes } from './classes.js'
import { type Choice, ChoiceContext, KpiContext, mergeShared, type Shared } from './KpiContext.js'
import { ARRIVAL } from './tellUnstyled.js'
import { useSame } from './useSame.js'
import { isProduction, warnOnce } from '../metrics/model/warnOnce.js'

export interface KpiProviderProps extends Omit<Shared, 'dir'> {
  children?: ReactNode
  /**
   * `light`, `dark`, `system`, which follows the reader's system, the name of a theme in a style sheet (see `themeCss`), or a
   * theme itself, which is put on in the browser only. By default as the page is: dark within `.dark`, `[data-theme=dark]`,
   * `[data-bs-theme=dark]` or `[data-kpi-theme=dark]`, else light; so is a name that no sheet knows. Of what the page says in custom
   * properties (`:root { --kpi-accent: … }`), `light`, `dark` and `system` leave accent, shadow and measures to it; a theme of yours
   * is worn whole.
   */
  theme?: 'light' | 'dark' | 'system' | (string & {}) | Theme | undefined
  /** Turns the drawings within, whatever the direction of the dictionary. By default each has that of its dictionary. */
  dir?: 'ltr' | 'rtl' | undefined
  /**
   * Guards the widgets against a page that styles by attributes and classes too, `[class] { … }`, where the kit's sheet is
   * `kpi-kit/layered.css`. Against rules for bare elements they are guarded always. @default false
   */
  isolate?: boolean | undefined
  className?: string | undefined
  /**
   * Told, in the browser, when a widget within shows its error state because something threw or a prop makes no sense; not
   * when `status` says so. A widget's own goes before it.
   */
  onError?: OnError | undefined
}

/**
 * What several widgets share: data, period, channels, language, look. Widgets work without it. Of two, one within the other, what the
 * inner one does not say is as the outer one says. What a reader chooses in a `PeriodBar` within goes before what the provider
 * says; what a widget itself says goes before both.
 *
 * @example <KpiProvider data={rows} period="2026-10" locale={ru} currency="RUB" theme="dark">…</KpiProvider>
 */
export function KpiProvider({ children, theme, dir, isolate = false, className, onError, ...own }: KpiProviderProps) {
  const base = useSame(mergeShared({ ...own, dir }, useContext(KpiContext)))
  const [chosen, setChosen] = useState<Choice>({})
  const shared = useSame(mergeShared(chosen, base))
  const choice = useMemo(
    () => ({ base, choose: (more: Choice) => setChosen((before) => ({ ...before, ...more })) }),
    [base],
  )
  const made = typeof theme === 'object' ? theme : null
  const worn = useMemo(() => propertiesOf(made), [made])
  // By CSSOM, which a content security policy allows where it forbids a style attribute; a ref runs before the paint.
  const wear = useCallback(
    (root: HTMLDivElement | null) => {
      if (!root) return
      // Whatever the theme before has left.
      if (root.style.length > 0) root.style.cssText = ''
      for (const [name, value] of Object.entries(worn)) root.style.setProperty(name, value)
      if (typeof theme === 'string') tellUnknown(theme, root)
    },
    [worn, theme],
  )
  const scheme = made?.scheme === 'dark' ? 'dark' : 'light'
  const direction = dir ?? (resolveLocale(own.locale).messages.dir === 'rtl' ? 'rtl' : undefined)
  const around = useContext(OnErrorContext)
  return (
    <KpiContext.Provider value={shared}>
      <ChoiceContext.Provider value={choice}>
        <OnErrorContext.Provider value={onError ?? around}>
          <div
            ref={wear}
            className={classes('kpi-root kpi-provider', made && 'kpi-branded', isolate && 'kpi-isolated', className)}
            data-kpi-theme={made ? scheme : theme}
            dir={direction}
          >
            {children}
          </div>
        </OnErrorContext.Provider>
      </ChoiceContext.Provider>
    </KpiContext.Provider>
  )
}

/** The properties of a theme that a host has made or stored; what of it is no theme is told. */
function propertiesOf(theme: Theme | null): Readonly<Record<string, string>> {
  if (!theme) return {}
  try {
    const found = wornProperties(theme)
    const lost = Object.keys({ ...theme.colours, ...theme.measures }).filter(
      (name) => !(`--kpi-theme-${name}` in found || `--kpi-${name}` in found),
    )
    if (lost.length)
      warnOnce(
        'theme',
        `of \`theme\` these are neither colours nor measures, and the kit's stand in their place: ${lost}.`,
      )
    return found
  } catch {
    warnOnce(
      'theme',
      "`theme` is not a theme, so the widgets wear the kit's. Give a name, or what `createTheme` has made.",
    )
    return {}
  }
}

const OURS = ['light', 'dark', 'system']
/** Tells the developer that no sheet knows a name; the widgets are as the page is. */
function tellUnknown(name: string, root: HTMLElement): void {
  if (isProduction() || OURS.includes(name)) return
  setTimeout(() => {
    if (!root.isConnected || root.dataset['kpiTheme'] !== name) return
    const look = getComputedStyle(root)
    const says = (token: string) => look.getPropertyValue(`--kpi-${token}`).trim()
    // The kit's own sheet calls it unknown; a rule that is written by hand says a colour at least.
    if (says('theme-name') !== 'unknown' || says('accent') || says('surface') || says('text')) return
    warnOnce(
      'theme',
      `no style sheet has a theme "${name}", so widgets look as the page does. Put \`themeCss('${name}', …)\` into one.`,
    )
  }, ARRIVAL)
}
