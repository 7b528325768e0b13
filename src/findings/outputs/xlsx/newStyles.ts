import { numberFormat } from '../../../format/intl.js'
import { isCurrency } from '../../../format/isCurrency.js'
import type { CellUnit } from '../table.js'
import { xmlText } from './xmlText.js'

/** The styles of a workbook, which its cells call by number. */
export interface Styles {
  /** Of a number in a unit; `null` for a day. */
  readonly of: (unit: CellUnit | null, value?: number) => number
  /** Of the first row. */
  readonly head: number
  readonly xml: () => string
}

/** Formats of one's own are numbered from here on. */
const FIRST_OWN = 164
const HEAD = 1

/** Collects the formats that cells ask for. */
export function newStyles(): Styles {
  const formats: string[] = []
  const numberOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format)
    return HEAD + 1 + formats.indexOf(format)
  }
  return {
    head: HEAD,
    of: (unit, value = 0) => numberOf(unit ? formatOf(unit, value) : 'yyyy-mm-dd'),
    xml: () => stylesXml(formats),
  }
}

function formatOf({ unit, currency }: CellUnit, value: number): string {
  const isWhole = Number.isInteger(value)
  if (unit === 'percent') return Math.abs(value) < 0.01 && value !== 0 ? '0.00%' : '0.0%'
  if (unit === 'duration') return '[h]:mm:ss'
  if (unit === 'ratio') return '0.00'
  if (unit === 'money' && currency && isCurrency(currency)) {
    const code = currency.toUpperCase()
    return `#,##0${decimalsOf(code)} [$${code}]`
  }
  return unit === 'money' ? '#,##0.00' : `#,##0${isWhole ? '' : '.0#'}`
}

/** As many as the currency has: yen have none, dinars three. */
function decimalsOf(currency: string): string {
  const { maximumFractionDigits: digits = 2 } = numberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return digits ? `.${'0'.repeat(digits)}` : ''
}

const stylesXml = (formats: readonly string[]): string => {
  const own = formats.map((code, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${xmlText(code)}"/>`)
  const cells = formats.map(
    (_, i) => `<xf numFmtId="${FIRST_OWN + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (own.length ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '') +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF1F2F5"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length + HEAD + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">' +
    `<alignment vertical="top" wrapText="1"/></xf>${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
