// oxlint-disable typescript/consistent-type-imports -- a module that is declared can't import by a relative name
// What the build puts in from the folders: see scripts/elements.mjs.

/** The text of a style sheet for shadow roots: `base`, `light`, `dark`, and, of a page's tokens, what a theme makes unsaid. */
declare module 'sheet:*' {
  const text: string
  export default text
}

/** All widgets by folder, and all dictionaries but English by tag: loaded when asked for, or there at once. */
declare module 'kit:widgets' {
  export const widgets: Readonly<Record<string, import('./define.js').Load>>
}

declare module 'kit:languages' {
  export const languages: Readonly<Record<string, import('./languages.js').LoadLanguage>>
}

declare module 'kit:version' {
  export const version: string
}
