// @vitest-environment node
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { eachRecord, separatorOf } from '../../src/adapters/table/csv.js'
import { type Table, tableOfRecords, tablesIn } from '../../src/adapters/table/table.js'

const recordsOf = (text: string, separator = ',') => {
  const records: string[][] = []
  eachRecord(text, separator, 0, 1, (cells) => records.push(cells) > 0)
  return records
}

const cell = fc.string({
  unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r\n', '\t', ' ', 'é', '𝐛'),
  maxLength: 6,
})
const newline = fc.constantFrom('\n', '\r\n')

describe('eachRecord', () => {
  test('reads whatever Papa Parse writes, with every separator and line end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t', '|'),
        newline,
        fc.boolean(),
        (rows, delimiter, newline, quotes) => {
          expect(recordsOf(Papa.unparse(rows, { delimiter, newline, quotes }), delimiter)).toEqual(rows)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('reads as Papa Parse does what is well formed', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', '1', ' ', 'é', "'"), maxLength: 6 })
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`)
    const line = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), newline, (lines, newline) => {
        const text = lines.join(newline)
        const oracle = Papa.parse<string[]>(text, { delimiter: ',', newline }).data
        // Papa Parse has a last, empty record where a text ends with a line end.
        const ours = recordsOf(text)
        expect(ours).toEqual(oracle.slice(0, ours.length))
        expect(oracle.slice(ours.length)).toEqual(oracle.length > ours.length ? [['']] : [])
      }),
      { numRuns: 1000 },
    )
  })

  test('lines are those of the file, in spite of breaks in cells', () => {
    const lines: number[] = []
    eachRecord('a,b\n"x\ny",2\nc,d', ',', 0, 1, (_, line) => lines.push(line) > 0)
    expect(lines).toEqual([1, 2, 4])
  })

  test('a quote that is never closed swallows nothing', () => {
    expect(recordsOf('a,b\n"x,1\ny,2')).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
    ])
    expect(recordsOf('5" nail,2\na,b')).toEqual([
      ['5" nail', '2'],
      ['a', 'b'],
    ])
  })

  test('never throws, and visits every sign of a text once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(',', ';', '\t'), (text, separator) => {
        let last = 0
        let isForward = true
        eachRecord(text, separator, 0, 1, (_, __, next) => {
          isForward &&= next > last
          last = next
          return true
        })
        expect(isForward).toBe(true)
        expect(last).toBeGreaterThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('separatorOf', () => {
  test.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a;b;c\n"x,y,z";1,5;2', ';'],
    ['date\treach\tspend\n2026-03-27\t1,520\t1,520', '\t'],
    ['a|b\n1|2', '|'],
    ['Note, with, commas, and, more\na;b;c\n1;2;3\n4;5;6', ';'],
    ['a', '\t'],
  ])('%j is parted by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
})

test('a table is visited until it is told to stop', () => {
  const visited = (table: Table | null | undefined) => {
    const lines: number[] = []
    table?.each((_, line) => lines.push(line) < 2)
    return lines
  }
  expect(visited(tablesIn('a,b\n1,2\n3,4\n5,6')[0])).toEqual([2, 3])
  expect(visited(tableOfRecords([{ a: 1 }, { a: 2 }, { a: 3 }]))).toEqual([1, 2])
})

/** How many signs of a text are passed by in looking for separators, quotes and line ends. */
const work = (make: (size: number) => string, size: number): number => {
  const text = make(size)
  const { indexOf } = String.prototype
  let passed = 0
  const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, sign, from = 0) {
    const found = indexOf.call(this, sign, from)
    passed += (found < 0 ? this.length : found) - from
    return found
  })
  for (const { each } of tablesIn(text)) each(() => {})
  spy.mockRestore()
  return passed
}

describe('nonsense of many megabytes', () => {
  test.each<[string, (size: number) => string]>([
    ['no line breaks', (size) => 'x,'.repeat(size)],
    ['only quotes', (size) => '"'.repeat(size)],
    ['quotes on lines', (size) => 'a,"\n'.repeat(size)],
    ['quotes that are never closed', (size) => 'a,b\n"x'.repeat(size)],
    ['one quoted cell a line', (size) => `a,b\n${'"x"\n'.repeat(size)}`],
    ['inches', (size) => `a,b\n${'5" x,y\n'.repeat(size)}`],
    ['only separators', (size) => ','.repeat(size)],
    ['separators on lines', (size) => ',,,,\n'.repeat(size)],
    ['only line breaks', (size) => '\n'.repeat(size)],
    ['binary', (size) => '\0\u0001ÿ"\n,'.repeat(size)],
  ])('%s: twice as much is at most a little more than twice the work', (_, make) => {
    // 1,000 and 2,000: what is quadratic would be four times the work.
    expect(work(make, 2_000)).toBeLessThan(work(make, 1_000) * 2.6 + 100_000)
  })
})
