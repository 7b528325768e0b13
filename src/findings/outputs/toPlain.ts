import type { NumberOptions } from '../../format/index.js'
import { cleanText } from './cleanText.js'
import { compose } from './compose.js'
import type { Markup } from './markup.js'
import { messageOf } from './message.js'
import type { OutputOptions, SaidFindings } from './outputOptions.js'
import { rowsAsLines } from './rowsAsLines.js'

/** Text that any messenger shows as it stands. */
export const plainMarkup = (options: NumberOptions): Markup => ({
  escape: (text) => text,
  strong: (text) => text,
  title: (title, period) => [title, period].filter(Boolean).join('\n'),
  item: (sentence, lines, quotes) => [sentence, ...lines.map((line) => `  ${line}`), ...quotes].join('\n'),
  list: (lines) => lines.map((line) => `• ${line}`).join('\n'),
  quote: (text, by) => `> ${text}\n> — ${by}`,
  link: (label, url) => `${label}: ${url}`,
  table: (table) => [cleanText(table.title), ...rowsAsLines(table, options).map((line) => `• ${line}`)].join('\n'),
})

/**
 * Findings as plain text: the title, a paragraph for each finding, what the figures rest on, notes as quotations.
 *
 * @throws never, whatever stands in findings, notes and tables
 * @example toPlain(findings(query), { client: 'Aurora', locale: ru })
 */
export function toPlain(findings: SaidFindings, options: OutputOptions = {}): string {
  return compose(messageOf(findings, options), plainMarkup(options), options).join('\n\n')
}
