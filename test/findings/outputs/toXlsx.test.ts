import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { ReportTable } from '../../../src/findings/outputs/table.js'
import { toXlsx } from '../../../src/findings/outputs/toXlsx.js'
import { sheetNames } from '../../../src/findings/outputs/xlsx/sheetNames.js'
import { ar } from '../../../src/locales/ar.js'
import { hostile } from './given.js'

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return book
}

const table: ReportTable = {
  id: 'channels',
  title: 'Channels',
  columns: [
    { id: 'channel', label: 'Channel', unit: 'text' },
    { id: 'day', label: 'Day', unit: 'date' },
    { id: 'leads', label: 'Leads', unit: 'count' },
    { id: 'rate', label: 'Rate', unit: 'percent' },
    { id: 'time', label: 'Time', unit: 'duration' },
    { id: 'spend', label: 'Spend', unit: 'money', currency: 'USD' },
    { id: 'yen', label: 'Yen', unit: 'money', currency: 'jpy' },
  ],
  rows: [
    ['Instagram', '2026-10-17', 12500, 0.8385, 93_784, 14.2, 500],
    ["=cmd|' /C calc'!A0", 'soon', 2.5, 0.004, 90, -3, null],
    ['TikTok', null, Number.NaN, null, null, null, null],
  ],
}

test('numbers are numbers with a format, days are dates, texts are texts', async () => {
  const sheet = (await read(await toXlsx([table]))).getWorksheet('Channels')
  const cell = (at: string) => sheet?.getCell(at)
  expect([cell('D2')?.value, cell('D2')?.numFmt]).toEqual([0.8385, '0.0%'])
  expect([cell('D3')?.value, cell('D3')?.numFmt]).toEqual([0.004, '0.00%'])
  expect([cell('C2')?.value, cell('C2')?.numFmt]).toEqual([12500, '#,##0'])
  expect([cell('C3')?.value, cell('C3')?.numFmt]).toEqual([2.5, '#,##0.0#'])
  expect([cell('F2')?.value, cell('F2')?.numFmt]).toEqual([14.2, '#,##0.00 [$USD]'])
  expect([cell('G2')?.value, cell('G2')?.numFmt]).toEqual([500, '#,##0 [$JPY]'])
  expect(cell('B2')?.value).toEqual(new Date('2026-10-17T00:00:00Z'))
  expect(cell('E2')?.numFmt).toBe('[h]:mm:ss')
  expect(cell('A3')?.value).toBe("=cmd|' /C calc'!A0")
  expect(cell('A3')?.type).toBe(ExcelJS.ValueType.String)
  expect(cell('B3')?.value).toBe('soon')
  // 93,784 seconds are 26 h 3 min 4 s: 1.0855 days, which the reader takes for a time of day.
  const raw = await partOf(await toXlsx([table]), 'xl/worksheets/sheet1.xml')
  expect(Number(/<c r="E2"[^>]*><v>([^<]+)/.exec(raw)?.[1]) * 86_400).toBeCloseTo(93_784, 6)
  // 17 October 2026 is day 46,312 of spreadsheets.
  expect(raw).toContain('<v>46312</v>')
})

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const { strFromU8, unzipSync } = await import('fflate')
  return strFromU8(unzipSync(bytes)[path] as Uint8Array)
}

test('what is not known is no cell, and never zero', async () => {
  const sheet = (await read(await toXlsx([table]))).getWorksheet('Channels')
  for (const at of ['B4', 'C4', 'D4', 'E4', 'F4', 'G4']) expect(sheet?.getCell(at).value).toBeNull()
})

test('the head stays in sight, and in Arabic sheets run from right to left', async () => {
  const book = await read(await toXlsx([table], { locale: ar }))
  expect(book.worksheets[0]?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, rightToLeft: true })
  expect((await read(await toXlsx([table]))).worksheets[0]?.views[0]).toMatchObject({ rightToLeft: false })
  expect(book.worksheets[0]?.getCell('A1').font?.bold).toBe(true)
  expect(book.worksheets[0]?.getColumn(1).width).toBeGreaterThan(8)
})

test('goals of a plan are formatted each in its own unit', async () => {
  const plan: ReportTable = {
    id: 'plan',
    title: 'Plan',
    columns: [{ id: 'goal', label: 'Goal', unit: 'row' }],
    rows: [[0.05], [0.55], [130]],
    rowUnits: [{ unit: 'percent' }, { unit: 'money', currency: 'EUR' }, { unit: 'count' }],
  }
  const sheet = (await read(await toXlsx([plan]))).worksheets[0]
  expect([2, 3, 4].map((row) => sheet?.getCell(row, 1).numFmt)).toEqual(['0.0%', '#,##0.00 [$EUR]', '#,##0'])
})

test('hostile names, and as many columns as there are letters twice, are read again', async () => {
  const names = [...hostile, '_x0041_', '  spaces  ', ']]>']
  const columns = names.map((label, i) => ({ id: `${i}`, label, unit: 'text' as const }))
  const wide = Array.from({ length: 60 }, (_, i) => ({ id: `w${i}`, label: `w${i}`, unit: 'count' as const }))
  const rows = [[...names, ...wide.map((_, i) => i)]]
  const bytes = await toXlsx([{ id: 'x', title: names[0] as string, columns: [...columns, ...wide], rows }])
  const sheet = (await read(bytes)).worksheets[0]
  expect(sheet?.getCell(2, names.length + 60).value).toBe(59)
  expect(sheet?.getCell(1, names.length + 60).value).toBe('w59')
  const kept = ['<b>&"', 'نون', "=cmd|' /C calc'!A0", '&lt;&amp;amp;', '  spaces  ', ']]>']
  for (const name of kept) expect(sheet?.getCell(2, names.indexOf(name) + 1).value).toBe(name)
  // Its reader leaves the escape as it stands; spreadsheets take it for an underscore.
  expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('>_x005F_x0041_<')
})

test('names of sheets are such as a workbook takes, each once', () => {
  const names = sheetNames([
    'Plan / actual: [x]',
    'plan   actual   x',
    "'Quoted'",
    '',
    '///',
    'History',
    'x'.repeat(40),
    'x'.repeat(41),
    `${'x'.repeat(30)}👍`,
  ])
  expect(names).toEqual([
    'Plan actual x',
    'plan actual x 2',
    'Quoted',
    '4',
    '5',
    'History 2',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
    'x'.repeat(30),
  ])
})

test('the same tables make the same bytes, and no table makes a workbook that opens', async () => {
  expect(await toXlsx([table])).toEqual(await toXlsx([table]))
  expect((await read(await toXlsx([]))).worksheets).toHaveLength(1)
})
