import base from 'sheet:base'
import dark from 'sheet:dark'
import light from 'sheet:light'
import unsaidAccents from 'sheet:accents'
import unsaid from 'sheet:others'
import { declarationsOf } from '../theme/css.js'
import type { Theme } from '../theme/index.js'
import type { ThemeName } from './outer.js'
import { page, schemeAround } from './page.js'

/** A sheet belongs to one document; all roots in it share it. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>()

function sheetIn(document: Document, text: string): CSSStyleSheet {
  const ofDocument = made.get(document) ?? new Map<string, CSSStyleSheet>()
  made.set(document, ofDocument)
  const there = ofDocument.get(text)
  if (there) return there
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(text)
  ofDocument.set(text, sheet)
  return sheet
}

/** Puts style sheets on a root, as a content security policy allows. */
export function wear(root: ShadowRoot, texts: readonly string[]): void {
  const sheets = [base, ...texts].map((text) => sheetIn(root.ownerDocument, text))
  const worn = root.adoptedStyleSheets
  if (sheets.length !== worn.length || sheets.some((sheet, index) => sheet !== worn[index]))
    root.adoptedStyleSheets = sheets
}

/**
 * Sets the colours of a theme on the host, from where they are inherited; a rule of the page on the host goes before it. What the
 * page says around the host counts where no theme is asked for; where that is light or dark, its accent does.
 */
export function themeSheet(asked: ThemeName | undefined, element: Element): string {
  const theme = typeof asked === 'string' ? (page.themes?.[asked] ?? asked) : asked
  if (typeof theme === 'object' && theme)
    return unsaid + unsaidAccents + onPaperLight(theme.scheme === 'dark' && 'screen', declarations(theme))
  if (theme === 'light') return unsaid + onPaperLight(false, light)
  if (theme === 'dark') return unsaid + onPaperLight('screen', dark)
  if (theme === 'system') return unsaid + onPaperLight('screen and (prefers-color-scheme: dark)', dark)
  if (schemeAround(element) === 'dark') return `@media print{${unsaid}}` + onPaperLight('screen', dark)
  return onPaperLight(false, light)
}

/** Paper is light whatever the theme. */
const onPaperLight = (media: string | false, text: string) =>
  media ? `:host{${light}}@media ${media}{:host{${text}}}` : `:host{${text}}`

/** What a theme out of a tenant's settings lacks is as in the kit's own. */
const declarations = (theme: Theme) => {
  const said = Object.entries(declarationsOf(theme)).map(([name, value]) => `${name}:${value}`)
  return [theme.scheme === 'dark' ? dark : light, ...said].join(';')
}
