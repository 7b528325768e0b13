// @vitest-environment node
import { table } from 'kpi-kit/adapters/exports'
import { expect, it } from 'vitest'
import { handCode } from '../../stories/playground/handCode.js'
import { type ReadOptions, readRows } from '../../stories/playground/readRows.js'

/** What the code's call gives. */
function run(code: string, text: string) {
  const call = code.slice(code.indexOf('table('))
  return new Function('table', 'text', `return ${call}`)(table, text) as ReturnType<typeof table>
}

const chosen = (columns: object): ReadOptions => ({ chosen: new Map(Object.entries(columns)) })

it.each<[string, string, ReadOptions]>([
  [
    'columns that nobody knows',
    'month,audience_before,joined,left\n2026-10,"12,000",940,436\n',
    chosen({ month: 'date', audience_before: 'followersStart', joined: 'followersGained', left: 'followersLost' }),
  ],
  [
    'numbers and days as Germans write them',
    'Tag;Seen by;reach\n03.04.2026;x;1.520\n05.04.2026;x;12.000\n',
    chosen({ Tag: 'date' }),
  ],
  ['an order that was chosen', 'date,reach\n03/04/2026,5\n', { dateOrder: 'day-first' }],
])('%s: the code reads the same rows', (_, text, options) => {
  const read = readRows(text, options)
  expect(read.problems).toEqual([])
  const { rows, problems } = run(handCode(read), text)
  expect({ rows, problems }).toEqual({ rows: read.rows, problems: [] })
})

it('says nothing while there is no date, or no fact', () => {
  expect(handCode(readRows('a,reach\nx,5\n'))).toBe('')
  expect(handCode(readRows('date,a\n2026-10-01,5\n'))).toBe('')
})
