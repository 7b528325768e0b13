declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined

const said = new Set<string>()

/** Tells the developer, once for each text, and never in production. */
export function warnOnce(code: string, text: string): void {
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production' || said.has(code + text)) return
  said.add(code + text)
  // oxlint-disable-next-line no-console -- this is what it is for
  console.warn(`kpi-kit [${code}]: ${text}`)
}
