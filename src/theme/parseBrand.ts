import { type Brand, createTheme } from './createTheme.js'
import type { Theme } from './theme.js'

/** A theme, or why there is none, in English: for a log, or for whoever fills in the form. */
export type ParsedBrand =
  | { readonly theme: Theme; readonly reason?: undefined }
  | { readonly theme?: undefined; readonly reason: string }

/**
 * `createTheme` for a brand that comes from a database or a form: whatever it is given, it does not throw. What is `null` in
 * it is as if it were not there.
 *
 * @example const { theme = light, reason } = parseBrand(tenant.brand)
 */
export function parseBrand(brand: unknown): ParsedBrand {
  try {
    const given = Object.entries((brand ?? {}) as object).filter(([, value]) => value !== null)
    return { theme: createTheme(Object.fromEntries(given) as unknown as Brand) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'kpi-kit: the brand can’t be read.' }
  }
}
