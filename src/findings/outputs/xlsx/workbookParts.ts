import type { Styles } from './newStyles.js'
import { xmlText } from './xmlText.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The files of a workbook, by their paths. */
export function workbookParts(
  names: readonly string[],
  sheets: readonly string[],
  styles: Styles,
): Readonly<Record<string, string>> {
  const each = (write: (number: number, name: string) => string) => names.map((name, i) => write(i + 1, name)).join('')
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`
  const relations = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('xl/workbook.xml', 'sheet.main') +
      part('xl/styles.xml', 'styles') +
      each((number) => part(`xl/worksheets/sheet${number}.xml`, 'worksheet')) +
      '</Types>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${SHEETS}" xmlns:r="${DOCUMENT}"><sheets>` +
      each((number, name) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`) +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      each((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)) +
        relation(`rId${names.length + 1}`, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles.xml(),
  }
  for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, HEAD + xml]))
}
