import { describe, expect, it } from 'vitest'
import { readTable } from '../../stories/playground/readTable.js'
import { cellText, type Table } from '../../stories/playground/table.js'

const texts = ({ records }: Table) => records.map(({ cells }) => cells.map(cellText))
const names = ({ columns }: Table) => columns.map(({ name }) => name)
const lines = ({ records }: Table) => records.map(({ line }) => line)

describe('CSV', () => {
  it('takes a BOM, quotes and thousands with commas', () => {
    const table = readTable('\uFEFFPost ID,Views,Caption\r\n18010000000000001,"1,520","He said ""hi"""\r\n')
    expect(table.format).toBe('csv')
    expect(names(table)).toEqual(['Post ID', 'Views', 'Caption'])
    expect(texts(table)).toEqual([['18010000000000001', '1,520', 'He said "hi"']])
    expect(table.problems).toEqual([])
  })

  it.each([
    ['semicolons', 'date;followers;spend\n2026-10-17;1.520;12,5\n'],
    ['tabs', 'date\tfollowers\tspend\n2026-10-17\t1.520\t12,5\n'],
    ['bars', 'date|followers|spend\n2026-10-17|1.520|12,5\n'],
    ["Excel's first line", 'sep=;\ndate;followers;spend\n2026-10-17;1.520;12,5\n'],
    ['a separator in a quoted header', '"date";"followers";"spend"\n2026-10-17;1.520;12,5\n'],
  ])('finds %s', (_, text) => {
    expect(texts(readTable(text))).toEqual([['2026-10-17', '1.520', '12,5']])
  })

  it('counts lines of the source through texts in quotes, empty lines and old line breaks', () => {
    const table = readTable(
      'date,caption,likes\n2026-10-01,"one\r\ntwo\r\n\r\nfour",1\n\n,,\n2026-10-02,five,2\r2026-10-03,six,3',
    )
    expect(lines(table)).toEqual([2, 8, 9])
    expect(table.total).toBe(3)
  })

  it('counts the line that names the separator', () => {
    expect(lines(readTable('sep=;\r\ndate;likes\r\n2026-10-17;1'))).toEqual([3])
  })

  it('names a row with too few or too many cells by its line and reads the others', () => {
    const table = readTable('date,likes,shares\n2026-10-01,1,2\n2026-10-02,1\n2026-10-03,1,520,2\n2026-10-04,1,2,\n')
    expect(lines(table)).toEqual([2, 5])
    expect(table.total).toBe(4)
    expect(table.problems).toEqual([
      {
        line: 3,
        reason: 'too-few-cells',
        message: 'This row has 2 cells, the header has 3. Add the missing cells, empty if unknown.',
      },
      {
        line: 4,
        reason: 'too-many-cells',
        message: 'This row has 4 cells, the header has 3. Put a text that holds the separator into quotes.',
      },
    ])
  })

  it('names a quotation mark that is never closed', () => {
    const table = readTable('date,caption\n2026-10-01,fine\n2026-10-02,"open\n2026-10-03,lost\n')
    expect(lines(table)).toEqual([2])
    expect(table.problems).toMatchObject([{ line: 3, reason: 'broken-quotes' }])
  })

  it('tells equal headers apart and says so', () => {
    const table = readTable('date,Views,Views,\n2026-10-01,1,2,\n')
    expect(names(table)).toEqual(['date', 'Views', 'Views (2)'])
    expect(table.problems).toMatchObject([{ line: 1, column: 'Views (2)', reason: 'duplicate-column' }])
  })

  it('names a column without a header by its place when it holds something', () => {
    expect(names(readTable('date,,\n2026-10-01,7,\n'))).toEqual(['date', 'Column 2'])
  })

  it('says that a header alone is no row', () => {
    expect(readTable('date,likes\n').problems).toMatchObject([{ line: 1, reason: 'no-rows' }])
  })

  it('shows up to twenty known values of a column', () => {
    const [column] = readTable('likes\n1\n-\nn/a\n1\n2\n').columns
    expect(column?.samples).toEqual(['1', '2'])
  })
})

describe('JSON', () => {
  it.each([
    ['a list', '[{ "date": "2026-10-17", "likes": 3 }]'],
    ['one object', '{ "date": "2026-10-17", "likes": 3 }'],
    ['a list under data', '{ "data": [{ "date": "2026-10-17", "likes": 3 }], "paging": {} }'],
    ['a list under rows', '{ "rows": [{ "date": "2026-10-17", "likes": 3 }] }'],
    ['an object under data', '{ "data": { "date": "2026-10-17", "likes": 3 } }'],
  ])('reads %s', (_, text) => {
    const table = readTable(text)
    expect(table.format).toBe('json')
    expect(names(table)).toEqual(['date', 'likes'])
    expect(texts(table)).toEqual([['2026-10-17', '3']])
  })

  it('keeps the line of every value, and cells that a row leaves out', () => {
    const table = readTable('[\n  { "date": "2026-10-17",\n    "likes": 3 },\n  { "likes": "x",\n    "shares": 1 }\n]')
    expect(table.records.map(({ cells }) => cells.map((cell) => cell?.line))).toEqual([
      [2, 3],
      [undefined, 4, 5],
    ])
    expect(names(table)).toEqual(['date', 'likes', 'shares'])
  })

  it('keeps the last digits of a long id', () => {
    expect(texts(readTable('[{ "post": 17841400008460057 }]'))).toEqual([['17841400008460057']])
  })

  it('names what is no row and reads the others', () => {
    const table = readTable('[{ "likes": 1 },\n7,\n{ "likes": 2 }]')
    expect(texts(table)).toEqual([['1'], ['2']])
    expect(table.total).toBe(3)
    expect(table.problems).toMatchObject([{ line: 2, value: '7', reason: 'not-an-object' }])
  })

  it.each([
    ['[\n  { "likes": 1 },\n  { "likes": }\n]', 3, 14, 'Expected a value; there is “}”.'],
    ['[\n  { "likes": 1 }\n  { "likes": 2 }\n]', 3, 3, 'Expected a comma or “]”; there is “{”.'],
    ['[{ "likes": 1, }]', 1, 16, 'There is a comma too many before “}”.'],
    ['[{ likes: 1 }]', 1, 4, 'Expected a name in double quotes; there is “l”.'],
    ['[{ "likes" 1 }]', 1, 12, 'Expected a colon after the name; there is “1”.'],
    ['[{ "likes": 1', 1, 14, 'Expected a comma or “}”; the text ends here.'],
    ['[{ "likes": 01 }]', 1, 13, 'Expected a value; there is “0”.'],
    ['[{ "name": "open }]', 1, 12, 'This text is not closed.'],
    ['[{ "name": "a\\qb" }]', 1, 12, 'This text holds a tab or a stray backslash. Write them as \\t and \\\\.'],
    ['[{ "name": "a\n" }]', 1, 12, 'This text is not closed.'],
    ['[{ "name": "a\\', 1, 12, 'This text is not closed.'],
    ['{ "likes": 1 }\n{ "likes": 2 }', 2, 1, 'There is more after the end. Put several rows into one list: [ …, … ].'],
  ])('names line and character of the mistake in %j', (text, line, character, sentence) => {
    expect(readTable(text).problems).toEqual([
      { line, character, reason: 'json-syntax', message: `This is no JSON. ${sentence}` },
    ])
  })

  it('survives nesting without end', () => {
    expect(readTable('['.repeat(100_000)).problems).toMatchObject([{ line: 1, reason: 'json-syntax' }])
  })

  it('reads a text of megabytes', () => {
    const [record] = readTable(`[{ "caption": "${'\\n'.repeat(2_000_000)}" }]`).records
    expect(record?.cells[0]?.value).toBe('\n'.repeat(2_000_000))
  })

  it('says that an empty list has no rows', () => {
    expect(readTable('[]').problems).toMatchObject([{ reason: 'no-rows' }])
  })

  it('believes the name of the file over the look of the text', () => {
    expect(readTable('[date],likes\n2026-10-17,1', { fileName: 'export.csv' }).format).toBe('csv')
    expect(readTable('date,likes', { fileName: 'export.JSON' }).problems).toMatchObject([{ reason: 'json-syntax' }])
  })
})

it('says what to do when there is nothing', () => {
  for (const text of ['', '\uFEFF', ' \r\n\t'])
    expect(readTable(text).problems).toMatchObject([{ line: 1, reason: 'empty' }])
})
