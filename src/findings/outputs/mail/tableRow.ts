import type { NumberOptions } from '../../../format/index.js'
import { cellText } from '../cellText.js'
import { cleanText } from '../cleanText.js'
import type { ReportTable } from '../table.js'
import { element, escapeHtml } from './element.js'
import { type Paper, row, SIDE, text } from './layout.js'

/** A narrow window has room for so many columns. */
const MOST_COLUMNS = 4

/** A table in a mail: as one where a phone has room for its columns; else each row is a small table of names and values. */
export function tableRow(paper: Paper, table: ReportTable, options: NumberOptions): string {
  const { palette } = paper
  const isNarrow = table.columns.length <= MOST_COLUMNS
  return row(
    paper,
    `28px ${SIDE}px 0`,
    text(palette.text, 18, escapeHtml(cleanText(table.title)), { 'font-weight': '700', 'padding-bottom': '6px' }, 'h2'),
    isNarrow ? asTable(paper, table, options) : table.rows.map((_, at) => asPairs(paper, table, at, options)).join(''),
  )
}

const TABLE = { width: '100%', cellpadding: 0, cellspacing: 0, border: 0 }

function cell({ palette, start, end }: Paper, isNumber: boolean, name: 'td' | 'th', inner: string, scope?: string) {
  const isHead = scope === 'col'
  return element(
    name,
    { align: isNumber ? end : start, valign: 'top', scope },
    {
      padding: '7px 4px',
      'border-bottom': `1px solid ${palette.border}`,
      color: isHead ? palette.muted : palette.text,
      'font-size': isHead ? '12px' : '14px',
      'line-height': '19px',
      'font-weight': isHead ? '700' : '400',
    },
    escapeHtml(inner),
  )
}

function asTable(paper: Paper, table: ReportTable, options: NumberOptions): string {
  const { columns, rows } = table
  const isNumber = (column: number) => !['text', 'date'].includes(columns[column]?.unit ?? 'text')
  const line = (cells: readonly string[]) => element('tr', {}, {}, ...cells)
  return element(
    'table',
    TABLE,
    { 'border-collapse': 'collapse' },
    line(columns.map(({ label }, at) => cell(paper, isNumber(at), 'th', cleanText(label), 'col'))),
    ...rows.map((_, r) =>
      line(
        columns.map((_, c) =>
          cell(paper, isNumber(c), c ? 'td' : 'th', cellText(table, r, c, options), c ? undefined : 'row'),
        ),
      ),
    ),
  )
}

function asPairs(paper: Paper, table: ReportTable, at: number, options: NumberOptions): string {
  const pairs = table.columns.slice(1).map(({ label }, i) => [cleanText(label), cellText(table, at, i + 1, options)])
  return (
    text(paper.palette.text, 15, escapeHtml(cellText(table, at, 0, options)), {
      'font-weight': '700',
      'padding-top': '12px',
    }) +
    element(
      'table',
      TABLE,
      { 'border-collapse': 'collapse' },
      ...pairs.map(([label = '', value = '']) =>
        element('tr', {}, {}, cell(paper, false, 'th', label, 'row'), cell(paper, true, 'td', value)),
      ),
    )
  )
}
