import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { ReportTable } from '../../../src/findings/outputs/table.js'
import { toCsv } from '../../../src/findings/outputs/toCsv.js'
import { ru } from '../../../src/locales/ru.js'
import fc from '../../property.js'

const table = (
  rows: ReportTable['rows'],
  columns: ReportTable['columns'] = [{ id: 'a', label: 'Name', unit: 'text' }],
) => ({ id: 't', title: 'T', columns, rows }) satisfies ReportTable
const parse = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: false }).data.slice(0, -1)

test('numbers stand raw, each with its unit or its currency beside it; what is not known is nothing', () => {
  const csv = toCsv(
    table(
      [
        ['Instagram', '2026-10-17', 1204, 0.1 + 0.2, 2220, 14.5],
        ['TikTok', '2026-10-18', -12, null, Number.NaN, null],
      ],
      [
        { id: 'channel', label: 'Channel', unit: 'text' },
        { id: 'day', label: 'Day', unit: 'date' },
        { id: 'leads', label: 'Leads', unit: 'count' },
        { id: 'rate', label: 'Rate', unit: 'percent' },
        { id: 'time', label: 'Time', unit: 'duration' },
        { id: 'spend', label: 'Spend', unit: 'money', currency: 'USD' },
      ],
    ),
  )
  expect(csv).toBe(
    '\ufeffChannel,Day,Leads,Rate,"Rate, Unit",Time,"Time, Unit",Spend,"Spend, Currency"\r\n' +
      'Instagram,2026-10-17,1204,0.3,fraction of 1,2220,seconds,14.5,USD\r\n' +
      'TikTok,2026-10-18,-12,,,,,,\r\n',
  )
})

test('goals of a plan have units and currencies of their own', () => {
  const plan: ReportTable = {
    ...table(
      [
        ['Leads', 130],
        ['CPC', 0.55],
        ['Time', 1800],
      ],
      [
        { id: 'kpi', label: 'KPI', unit: 'text' },
        { id: 'goal', label: 'Goal', unit: 'row' },
      ],
    ),
    rowUnits: [{ unit: 'count' }, { unit: 'money', currency: 'EUR' }, { unit: 'duration' }],
  }
  expect(parse(toCsv(plan, { bom: false, locale: ru }))).toEqual([
    ['KPI', 'Goal', 'Goal, Единица'],
    ['Leads', '130', 'число'],
    ['CPC', '0.55', 'EUR'],
    ['Time', '1800', 'секунды'],
  ])
})

describe('formulas', () => {
  test.each(["=cmd|' /C calc'!A0", '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    '%j is made a text',
    (text) => {
      expect(parse(toCsv(table([[text]])))[1]).toEqual([`'${text}`])
    },
  )
  test('numbers never are, and nor is a heading that is none', () => {
    const csv = toCsv(table([[-12]], [{ id: 'a', label: '=A1', unit: 'count' }]))
    expect(parse(csv)).toEqual([["'=A1"], ['-12']])
  })
})

test('money in no currency that anybody knows says that it is money', () => {
  const csv = toCsv(table([[3]], [{ id: 'a', label: 'Spend', unit: 'money' }]))
  expect(parse(csv)[1]).toEqual(['3', 'money'])
  expect(parse(toCsv(table([[3]], [{ id: 'a', label: 'Spend', unit: 'money' }]), { currency: 'CHF' }))[1]).toEqual([
    '3',
    'CHF',
  ])
})

const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

test('whatever is written is read again', () => {
  const text = fc
    .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a"b', 'a,b', 'a\r\nb', '"', '', ' '))
    .filter((one) => !CONTROLS.test(one))
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  fc.assert(
    fc.property(fc.array(fc.tuple(text, cell), { minLength: 1 }), (rows) => {
      const read = parse(
        toCsv(
          table(rows, [
            { id: 'a', label: 'A', unit: 'text' },
            { id: 'b', label: 'B', unit: 'count' },
          ]),
        ),
      )
      expect(read).toHaveLength(rows.length + 1)
      for (const [i, row] of rows.entries())
        for (const [j, given] of row.entries()) {
          const back = read[i + 1]?.[j] ?? ''
          if (typeof given === 'string') expect([given, `'${given}`]).toContain(back)
          else expect(Math.abs(Number(back) / (given || 1) - (given ? 1 : 0))).toBeLessThan(1e-12)
        }
    }),
  )
})
