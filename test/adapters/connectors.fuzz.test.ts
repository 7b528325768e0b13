// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { airbyteTables } from '../../src/adapters/connectors/airbyte.js'
import type { ConnectorTable } from '../../src/adapters/connectors/connectorTable.js'
import { fivetranTables } from '../../src/adapters/connectors/fivetran.js'
import { airbyte, fivetran } from '../../src/adapters/connectors/index.js'
import { connectorKinds } from '../../src/adapters/connectors/recognise.js'
import { tableOfRecords } from '../../src/adapters/table/table.js'

/** The columns that a table is told by and has figures in, one of each set of names. */
const columnsOf = ({ needs, facts, ...known }: ConnectorTable): string[] =>
  [...needs.split(' '), known.date, known.post, known.account, known.uses, ...Object.values(facts)]
    .flatMap((text) => (text ?? '').split(/[-+*/| ]/))
    .filter((path) => path && !/^\d/.test(path))

const stamp = fc.constantFrom(
  '2025-03-04 07:00:00',
  '2025-03-04T08:00:00.123456789Z',
  '2025-03-05',
  '20250305',
  1741046400000,
)
const nonsense = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    'NULL',
    'x',
    '1e999',
    '-',
    Number.NaN,
    9e99,
    true,
    [],
    {},
    [[]],
    '{"a":1}',
    '[',
    '__proto__',
  ),
  fc.dictionary(fc.constantFrom('__proto__', 'data', 'values', 'like'), fc.anything(), { maxKeys: 2 }),
)
const figure = fc.oneof(fc.integer({ min: -5, max: 1_000_000 }), fc.integer({ min: 0, max: 9999 }).map(String))

const recordOf = (known: ConnectorTable) =>
  fc.record(
    Object.fromEntries(
      columnsOf(known).map((column) => {
        const isTime = /date|day|time|created|published|range/i.test(column)
        const value = isTime ? stamp : figure
        return [column, fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: nonsense })]
      }),
    ),
    { noNullPrototype: true, requiredKeys: [] },
  )

const tables = [
  ...fivetranTables.map((known) => ({ known, read: fivetran })),
  ...airbyteTables.map((known) => ({ known, read: airbyte })),
]
const one = fc.constantFrom(...tables).chain(({ known, read }) =>
  fc.record({
    read: fc.constant(read),
    records: fc.array(recordOf(known), { minLength: 1, maxLength: 4 }),
    at: fc.constantFrom(undefined, 1741046400000, 'x'),
  }),
)

const numbersIn = (value: unknown, found: number[] = []): number[] => {
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d/.test(value))) found.push(Number(value))
  else if (typeof value === 'object' && value) for (const inner of Object.values(value)) numbersIn(inner, found)
  return found
}

test('whatever comes, it is read or said; numbers are those of the payload', () => {
  fc.assert(
    fc.property(one, ({ read, records, at }) => {
      for (const input of [
        records,
        JSON.stringify(records),
        records
          .map((data) => ({ type: 'RECORD', record: { stream: 's', data, emitted_at: at } }))
          .map((line) => JSON.stringify(line))
          .join('\n'),
      ]) {
        const { rows } = read(input, { observedAt: at })
        for (const row of rows)
          for (const value of Object.values(row))
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
      }
      const table = tableOfRecords(records)
      for (const { is } of connectorKinds) is(table)

      const [record] = records
      const given = numbersIn(record)
      // A figure, milliseconds, minutes; a visit a row; the sum, difference or product of two; the sum of six reactions.
      const allowed = new Set(
        given.flatMap((a) => [
          a,
          a / 1000,
          a * 60,
          ...given.flatMap((b) => [a + b, a - b, a * b, Math.round(a * b), Math.round(a)]),
        ]),
      )
      for (const row of read([record], { observedAt: at }).rows)
        for (const [key, value] of Object.entries(row))
          if (typeof value === 'number' && key !== 'likes' && value !== 1) expect([...allowed]).toContain(value)
    }),
    { numRuns: 250 },
  )
})

test('nonsense of any shape', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.array(fc.anything())), (input) => {
      fivetran(input)
      airbyte(input)
      airbyte([{ type: 'RECORD', record: { data: input } }, { _airbyte_data: input }])
      airbyte([{ name: 'page_fans', period: 'day', id: '1/insights', values: input, _airbyte_raw_id: 1 }])
    }),
    { numRuns: 200 },
  )
})
