import type { NumberStyle } from 'kpi-kit/adapters/table'
import { facts, isFact } from 'kpi-kit/metrics'
import type { FieldId } from './fields.js'
import { inQuotes, optionsOn } from './readingCode.js'
import type { ReadRows } from './readRows.js'

/** A language that writes numbers so. */
const languages: Readonly<Record<NumberStyle, string>> = { point: 'en', comma: 'de', space: 'fr' }

/** What `table` does not take from a column. */
const isTaken = (field: FieldId) =>
  isFact(field) ? facts[field].kind !== 'samples' : field !== 'observedAt' && field !== 'provisional'

const key = (header: string) => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(header) ? header : inQuotes(header))

/** What an app would write to read a table whose columns were mapped by hand; `''` where it has no date or no fact yet. */
export function handCode({ suggestions, mapping, numbers, dates }: ReadRows): string {
  const used = suggestions.flatMap(({ column: { name, header } }) => {
    const field = mapping.get(name)
    return field && isTaken(field) ? [[header, field] as const] : []
  })
  const fields = used.map(([, field]) => field)
  if (!fields.includes('date') || !fields.some(isFact)) return ''
  const columns = `columns: {\n${used.map(([header, field]) => `    ${key(header)}: '${field}',\n`).join('')}  }`
  const options = optionsOn([
    columns,
    ...(numbers.style && numbers.reason !== 'plain' ? [`locale: '${languages[numbers.style]}'`] : []),
    ...(dates.order && dates.reason !== 'plain' ? [`dateOrder: '${dates.order}'`] : []),
  ])
  return [
    "import { table } from 'kpi-kit/adapters/exports'",
    '',
    'const text = await file.text()',
    `const { rows, problems } = table(text${options})`,
  ].join('\n')
}
