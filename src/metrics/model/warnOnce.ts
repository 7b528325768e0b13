declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** A test that listens begins anew by clearing it. */
export const said = new Set<string>()

/** Tells the developer, once for each text, and never in production. */
export function warnOnce(code: string, text: string): void {
  if (isProduction() || said.has(code + text)) return
  said.add(code + text)
  // oxlint-disable-next-line no-console -- this is what it is for
  console.warn(`kpi-kit [${code}]: ${text}`)
}

export function isProduction(): boolean {
  try {
    // Bundlers write the mode in place of exactly this expression; there is no `process` beside it in a browser.
    return process.env.NODE_ENV === 'production'
  } catch {
    return false
  }
}
