// @vitest-environment node
import { expect, test } from 'vitest'
import { cellText } from '../../../src/findings/outputs/cellText.js'
import type { ReportTable } from '../../../src/findings/outputs/table.js'

const prices = (...values: (number | null)[]): ReportTable => ({
  id: 'prices',
  title: 'Prices',
  columns: [{ id: 'price', label: 'Price', unit: 'money', currency: 'USD' }],
  rows: values.map((value) => [value]),
})
const shown = (table: ReportTable) => table.rows.map((_, row) => cellText(table, row, 0))

test('prices below each other are in the same digits', () => {
  expect(shown(prices(13.76, 26, null, 7.8))).toEqual(['$13.76', '$26.00', '—', '$7.80'])
  expect(shown(prices(26, 5))).toEqual(['$26', '$5'])
})
