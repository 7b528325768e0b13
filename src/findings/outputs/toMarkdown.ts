import type { NumberOptions } from '../../format/index.js'
import { cellText } from './cellText.js'
import { cleanText } from './cleanText.js'
import { compose } from './compose.js'
import type { Markup } from './markup.js'
import { messageOf } from './message.js'
import type { OutputOptions, SaidFindings } from './outputOptions.js'
import type { ReportTable } from './table.js'

/**
 * Findings in GitHub Flavored Markdown, tables as tables. What people have typed is text, never markup, and no link but the one
 * that is asked for.
 *
 * @example toMarkdown(findings(query), { tables: reportTables(query) })
 */
export function toMarkdown(findings: SaidFindings, options: OutputOptions = {}): string {
  return `${compose(messageOf(findings, options), markupIn(options), options).join('\n\n')}\n`
}

const markupIn = (options: NumberOptions): Markup => ({
  escape,
  strong: (text) => `**${text}**`,
  title: (title, period) => [`# ${title}`, period].filter(Boolean).join('\n\n'),
  item: (sentence, lines, quotes) =>
    [
      `- ${sentence}`,
      ...lines.map((line) => `  - ${line}`),
      ...quotes.map((text) => `\n${text.replace(/^/gm, '  ')}`),
    ].join('\n'),
  list: (lines) => `\n${lines.map((line) => `- ${line}`).join('\n')}`,
  quote: (text, by) => `> ${text}\n>\n> — ${by}`,
  link: (label, url) => `[${label}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
  table: (table) => tableIn(table, options),
})

/** All that could be markup or become a link by itself, wherever it stands. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*)([+\-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')

function tableIn(table: ReportTable, options: NumberOptions): string {
  const { title, columns, rows } = table
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${escape(cleanText(title))}\n`,
    line(columns.map(({ label }) => escape(cleanText(label)))),
    line(columns.map(({ unit }) => (unit === 'text' || unit === 'date' ? '---' : '---:'))),
    ...rows.map((_, row) => line(columns.map((_, column) => escape(cellText(table, row, column, options))))),
  ].join('\n')
}
