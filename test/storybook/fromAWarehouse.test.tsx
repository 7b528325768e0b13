// The page From a warehouse: its code is that of the example, its rows are those of DuckDB, and its figures are worked by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { evaluate, type Row } from 'kpi-kit/metrics'
import { rowsFrom } from 'kpi-kit/sql'
import { describe, expect, test } from 'vitest'
import { engines, type metrics, queryFor, rows } from '../../stories/warehouse/asked.js'
import { EngineQuery } from '../../stories/warehouse/EngineQuery.js'
import { Measured } from '../../stories/warehouse/Measured.js'
import { ReducedRows } from '../../stories/warehouse/ReducedRows.js'
import { SmallTables } from '../../stories/warehouse/SmallTables.js'
import { tables } from '../../stories/warehouse/tables.js'

const root = path.join(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'stories/FromAWarehouse.mdx'), 'utf8')

/** The rows that come of what DuckDB answers the page's question. */
async function askDuckDb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    for (const { name, columns, rows } of tables) {
      const values = rows.map((row) => `(${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : `${cell}`))})`)
      const typed = Object.entries(columns).map(([column, type]) => `${column}::${type} AS ${column}`)
      // The kit asks for impressions where a source has them.
      const more = name === 'post_readings' ? ', NULL::INTEGER AS impressions' : ''
      await connection.run(
        `CREATE TABLE ${name} AS SELECT ${typed}${more} FROM (VALUES ${values}) t (${Object.keys(columns)})`,
      )
    }
    const query = queryFor('duckdb')
    const records = (await connection.runAndReadAll(query.sql, [...query.params])).getRowObjectsJson()
    // The order of records is the engine's own.
    return rowsFrom(query, records)
      .map(({ brand: _brand, ...row }) => row)
      .sort((a, b) => placeOf(a).localeCompare(placeOf(b)))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const placeOf = ({ date, post = '~', campaign = '~' }: Row) => [date, post, campaign].join(' ')

test('its rows are what DuckDB makes of the tables', async () => {
  const found = await askDuckDb()
  // `WRITE=1` writes them anew: look at what has changed.
  if (process.env.WRITE)
    writeFileSync(path.join(root, 'stories/warehouse/rows.json'), `${JSON.stringify(found, null, 2)}\n`)
  else expect(found).toEqual(rows)
})

test('its figures are those of the tables', () => {
  const valueOf = (metric: (typeof metrics)[number]) => {
    const result = evaluate(metric, rows, { period: '2026-10', asOf: '2026-10-31' })
    return result.known ? result.value : result.reason
  }
  // Of the latest readings: (60 + 6 + 4 + 10 + 30 + 4 + 1 + 5) ÷ (1,000 + 500).
  expect(valueOf('engagementRateByReach')).toBeCloseTo(0.08, 12)
  // (12.50 + 7.50) ÷ (2 + 3).
  expect(valueOf('costPerLead')).toBeCloseTo(4, 12)
  // 120, 300, 600, 900, and one that nobody has answered.
  expect(valueOf('responseTime')).toBe(600)
})

test('the query is shown for every engine, without a value in it', () => {
  render(<EngineQuery />)
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Engine' })
  expect([...select.options].map(({ value }) => value)).toEqual(Object.keys(engines))
  const shown = Object.entries(engines).map(([dialect, name]) => {
    fireEvent.change(select, { target: { value: dialect } })
    return screen.getByRole('region', { name: `The query for ${name}` }).textContent
  })
  expect(new Set(shown).size).toBe(7)
  expect(shown.filter((sql) => sql?.includes('aurora'))).toEqual([])
  expect(screen.getByText(/"aurora"/)).toBeTruthy()
})

test('tables, rows and widgets stand beside it', () => {
  const { container } = render(
    <>
      <SmallTables />
      <ReducedRows />
    </>,
  )
  for (const { name, rows: written } of tables)
    expect(within(screen.getByRole('region', { name })).getAllByRole('row')).toHaveLength(written.length + 1)
  expect(within(screen.getByRole('region', { name: 'Rows' })).getAllByRole('row')).toHaveLength(rows.length + 1)
  expect(screen.getByRole('cell', { name: '300, 900' })).toBeTruthy()
  expect([...container.querySelectorAll('.kpi-value')].map((one) => one.textContent?.replaceAll(/\s/g, ' '))).toEqual([
    '8.0%',
    '€4',
    '10 min',
  ])
  expect(container.querySelector('[style]')).toBeNull()
})

test('what was measured stands there, and the same wherever else it is told', () => {
  const measured = JSON.parse(readFileSync(path.join(root, 'scripts/bench/warehouse.json'), 'utf8')) as {
    readonly date: string
    readonly rows: number
    readonly lines: readonly Readonly<Record<string, string | number | null>>[]
  }
  const { container } = render(<Measured />)
  expect(screen.getAllByRole('row')).toHaveLength(measured.lines.length + 1)
  const [cells] = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((one) => one.textContent),
  )
  expect(cells).toEqual([
    'one client, each post and campaign',
    '1,366',
    '670',
    '0.28 s',
    '100 kB',
    '9 kB',
    '0.09 s',
    '32',
    '0',
  ])
  expect(container.querySelector('caption')?.textContent).toBe(
    '9.5 million rows of 2,009 clients and a heavy one, as Parquet; 16 metrics of September and October; DuckDB 1.5.6 with two threads on 2 shared cores (AMD EPYC), 30 November 2026',
  )
  const heavy = (mode: string) =>
    measured.lines.find((line) => line['of'] === 'a heavy client' && line['mode'] === mode)
  const said = (value: unknown) => Number(value).toLocaleString('en')
  const [each, grouped] = [heavy('each'), heavy('grouped')]
  const flat = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll(/\s+/g, ' ')
  expect(flat('README.md')).toContain(
    `Of ${said(grouped?.['rowsIn'])} rows of a client's two months ${said(grouped?.['rowsOut'])} come back`,
  )
  expect(flat('examples/warehouse/README.md')).toContain(
    `client's ${said(each?.['rowsIn'])} rows of two months ${said(each?.['rowsOut'])} came back, and ${said(grouped?.['rowsOut'])}`,
  )
  // No result may differ, wherever raw rows were asked beside.
  expect(measured.lines.flatMap(({ different }) => different ?? [])).toEqual([0, 0, 0, 0])
})

describe('code on the page', () => {
  const blocks = [...page.matchAll(/^ *```\w+ (\S+)\n([\s\S]*?)^ *```/gm)].map(([, file = '', code = '']) => ({
    file,
    code,
  }))

  test('is that of the example', () => expect(blocks.length).toBeGreaterThan(4))

  test.each(blocks)('of $file is in it', ({ file, code }) => {
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    expect(flat(readFileSync(path.join(root, 'examples', file), 'utf8'))).toContain(flat(code))
  })
})
