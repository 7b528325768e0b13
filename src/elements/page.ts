import type { Shared } from '../parts/KpiContext.js'
import { nearest, type Outer, type ThemeName } from './outer.js'

/** What a page says once for all of the kit's elements on it. */
export interface Configuration extends Omit<Shared, 'container'> {
  /** `light`, `dark`, `system`, a theme made by `createTheme`, or the name of one in `themes`. By default as the page is. */
  readonly theme?: ThemeName | undefined
  /** Themes by name: `theme="acme"`. */
  readonly themes?: Readonly<Record<string, Exclude<ThemeName, string>>> | undefined
  /** Whether scripts of the page can look into the elements. @default 'open' */
  readonly mode?: 'open' | 'closed' | undefined
}

let configuration: Configuration = {}
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((changed) => changed())

/**
 * What all elements of a page share, where neither they nor a `<kpi-provider>` say otherwise. May be called at any time;
 * what is not named stays.
 *
 * @example configure({ locale: 'ru', currency: 'RUB', theme: 'system' })
 */
export function configure(more: Configuration): void {
  configuration = { ...configuration, ...more }
  tell()
}

/** How frameworks say that a page is dark: the nearest one counts. */
const SCHEMES = '[data-kpi-theme], [data-theme], [data-bs-theme], .dark, .light'
const DARK = '[data-kpi-theme="dark"], [data-theme="dark"], [data-bs-theme="dark"], .dark'

/** Light, unless the page around the element says that it is dark. */
export const schemeAround = (element: Element): 'light' | 'dark' =>
  nearest(element, SCHEMES)?.matches(DARK) ? 'dark' : 'light'

/** A page changes its scheme or direction on one of these two. */
const observe = () => {
  const observer = new MutationObserver(tell)
  for (const root of [document.documentElement, document.body])
    observer.observe(root, { attributeFilter: ['dir', 'class', 'data-theme', 'data-bs-theme', 'data-kpi-theme'] })
  return observer
}
let observer: MutationObserver | undefined

/** What is outside of all providers. */
export const page = {
  get shared(): Shared {
    const { theme: _, themes: __, mode: ___, ...shared } = configuration
    return shared
  },
  get theme() {
    return configuration.theme
  },
  get themes() {
    return configuration.themes
  },
  get mode() {
    return configuration.mode
  },
  choices: null,
  subscribe(changed: () => void) {
    listeners.add(changed)
    observer ??= observe()
    return () => {
      listeners.delete(changed)
      if (listeners.size > 0) return
      observer?.disconnect()
      observer = undefined
    }
  },
} satisfies Outer & Pick<Configuration, 'themes' | 'mode'>
