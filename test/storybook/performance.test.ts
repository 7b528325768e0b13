// @vitest-environment node
// The page Performance shows every table of the bench, each once.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { circumstances, tables, versions } from '../../stories/performance/results.js'

const page = readFileSync(path.join(import.meta.dirname, '../../stories/Performance.mdx'), 'utf8')
const asked = [...page.matchAll(/<BenchTables of=\{\[(.*?)\]\}/g)].flatMap(([, list = '']) =>
  [...list.matchAll(/'([^']+)'/g)].map(([, start = '']) => start),
)

test('every table that was measured is on the page, once', () => {
  expect(tables.length).toBeGreaterThan(10)
  for (const { title } of tables)
    expect(
      asked.filter((start) => title.startsWith(start)),
      title,
    ).toHaveLength(1)
})

test('the page asks for no table that was not measured', () => {
  expect(asked.filter((start) => !tables.some(({ title }) => title.startsWith(start)))).toEqual([])
})

test('every table has the kit in its first row, and a cell for every column', () => {
  for (const { head, rows } of tables) {
    expect(rows[0]?.[0]).toBe('kpi-kit')
    expect(rows.filter((row) => row.length !== head.length)).toEqual([])
  }
})

test('it says when, where, and with which versions', () => {
  expect(circumstances).toMatch(/^20\d\d-\d\d-\d\d, .*\d cores, Node \d+.*Chromium \d+/)
  expect(Object.values(versions).every((version) => /^\d+\.\d+\.\d+/.test(version))).toBe(true)
})
