import type { ReactElement } from 'react'
import { resolveLocale } from '../format/locale.js'
import { themeCss } from '../theme/css.js'
import { pageHead } from './data/pageHead.js'
import { paperTheme } from './data/paperTheme.js'
import { readAsked } from './data/readAsked.js'
import { runningHead } from './data/runningHead.js'
import { Report } from './pages/Report.js'
import type { ReportProps } from './pages/ReportProps.js'

/** What a file of its own needs beside the report. */
export interface DocumentOptions {
  /** The text of `kpi-kit/styles.css`, of `kpi-kit/report.css`, and of sheets of yours, in this order. */
  readonly css: string
  /** `@font-face` rules whose files are `data:` addresses: nothing else is loaded. By default the fonts of the reader's system. */
  readonly fonts?: string | undefined
  /** Makes HTML of an element. By default `renderToStaticMarkup` of `react-dom/server`, which is loaded when it is needed. */
  readonly render?: ((element: ReactElement) => string) | undefined
}

/** The name of a theme that is given as an object: in a file it is a rule, since nothing puts it on. */
const THEME = 'kpi-report'

/**
 * A report as one file of HTML: without script, buttons and style attributes, and under a policy that lets nothing else in. It is
 * mailed, archived, or printed to PDF by any browser without a window: `page.pdf({ preferCSSPageSize: true })`.
 *
 * Pictures are loaded from where the report names them; for a file that needs no network give them as `data:` addresses.
 *
 * @throws for misuse, as `<Report>` shows its error state: an unknown metric, section or paper
 * @example await reportDocument({ data: rows, period: '2026-10', own: 'Aurora' }, { css: styles + report })
 */
export async function reportDocument(
  props: ReportProps,
  { css, fonts = '', render }: DocumentOptions,
): Promise<string> {
  const reading = readAsked({ ...props, sections: props.sections })
  const brandName = props.brand?.name ?? props.own
  const run = runningHead(reading, brandName, props.title)
  const theme = paperTheme(props.brand?.theme)
  const isOwn = typeof theme === 'object'
  const toHtml = render ?? (await import('react-dom/server')).renderToStaticMarkup
  const shown = { ...props, brand: { ...props.brand, theme: isOwn ? THEME : theme }, interactive: false }
  const body = toHtml(<Report {...shown} />)
  const { tag, dir } = resolveLocale(props.locale).messages
  const head = pageHead(run, props.preparedBy?.name ?? '', dir === 'rtl')
  const said = Object.entries(head).map(([name, value]) => `${name}:${value};`)
  const sheet = [fonts, css, isOwn ? themeCss(THEME, theme) : '', PAGE, `:root{${said.join('')}}`]
    .join('\n')
    // Whatever a sheet says, it does not end the element that it stands in.
    .replace(/<(?=[/!])/g, '\\3c ')
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(sheet)}'; img-src ${picturesIn(body)}; font-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${escaped(tag)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(run)}</title>
<style>${sheet}</style>
</head>
<body><main>${body}</main></body>
</html>
`
}

/** What a page is without any sheet. */
const PAGE = 'body{margin:0}.kpi-report{margin-inline:auto}'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)

/** Where pictures come from: in the file itself, and the hosts that the report names. */
function picturesIn(html: string): string {
  const sources = [...html.matchAll(/<img [^>]*?src="(https:\/\/[\w.:-]+|[^"]?)/gi)].map(([, source = '']) => source)
  const named = sources.filter((source) => source.startsWith('https://'))
  const isRelative = sources.some((source) => !/^(?:https:\/\/|d)/i.test(source))
  return [...new Set(['data:', ...named, ...(isRelative ? ["'self'"] : [])])].join(' ')
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...digest))
}
