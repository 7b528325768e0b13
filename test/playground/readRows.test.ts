import fc from '../property.js'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../stories/playground/readRows.js'
import { samples } from '../../stories/playground/samples/index.js'

const sample = (id: string) => samples.find((one) => one.id === id)?.files[0]?.text ?? ''
const reasons = (text: string) => readRows(text).problems.map(({ line, column, reason }) => [line, column, reason])

describe('a Facebook page’s days', () => {
  // Public Fivetran facebook_pages connector test data, Apache-2.0: six days out of order, 8 April is missing.
  const { rows, problems, notes, mapping } = readRows(sample('facebook'))
  const read = '2021-09-09T15:05:33.416'

  it('are read to the last number', () => {
    expect(rows).toEqual([
      {
        date: '2020-04-10',
        observedAt: read,
        followersGained: 0,
        followersLost: 1,
        followers: 256,
        impressions: 6696,
        interactions: 123,
        profileVisits: 81,
      },
      {
        date: '2020-04-05',
        observedAt: read,
        followersGained: 1,
        followersLost: 0,
        followers: 256,
        impressions: 7691,
        interactions: 28,
        profileVisits: 12,
      },
      {
        date: '2020-04-06',
        observedAt: read,
        followersGained: 1,
        followersLost: 0,
        followers: 257,
        impressions: 8342,
        interactions: 43,
        profileVisits: 22,
      },
      {
        date: '2020-04-07',
        observedAt: read,
        followersGained: 0,
        followersLost: 0,
        followers: 257,
        impressions: 9590,
        interactions: 36,
        profileVisits: 49,
      },
      {
        date: '2020-04-11',
        observedAt: read,
        followersGained: 1,
        followersLost: 0,
        followers: 257,
        impressions: 4245,
        interactions: 58,
        profileVisits: 50,
      },
      {
        date: '2020-04-09',
        observedAt: read,
        followersGained: 0,
        followersLost: 0,
        followers: 257,
        impressions: 6940,
        interactions: 39,
        profileVisits: 80,
      },
    ])
    expect(problems).toEqual([])
  })

  it('lose their time of day, and it is said', () => {
    expect(notes).toEqual([
      'The time of day was dropped from 6 dates: a row is about a whole day. All say 07:00: check whether your source stamps a day with its end.',
    ])
  })

  it('leave out the column that is in milliseconds', () => {
    expect(mapping.has('page_video_view_time')).toBe(false)
  })
})

describe('a Meta post export', () => {
  const { rows, problems, numbers, dates } = readRows(sample('posts'))

  it('has its BOM, its "1,520" and its line breaks understood', () => {
    expect(rows).toEqual([
      {
        post: '18010000000000001',
        date: '2026-03-27',
        format: 'photo',
        views: 1520,
        likes: 96,
        shares: 12,
        comments: 8,
        saves: 31,
        reach: 1204,
        followersGained: 3,
      },
      {
        post: '18010000000000002',
        date: '2026-03-24',
        format: 'reel',
        views: 8930,
        likes: 412,
        shares: 57,
        comments: 29,
        saves: 118,
        reach: 6711,
        followersGained: 14,
      },
      {
        post: '18010000000000003',
        date: '2026-03-19',
        format: 'IG carousel',
        views: 2268,
        likes: 131,
        shares: 9,
        comments: 44,
        saves: 52,
        reach: 1809,
        followersGained: 2,
      },
      {
        post: '18010000000000004',
        date: '2026-03-12',
        format: 'photo',
        views: 874,
        likes: 40,
        shares: 1,
        comments: 3,
        saves: 0,
        reach: 702,
        followersGained: 0,
      },
    ])
    expect(problems).toEqual([])
  })

  it('shows how numbers and dates were taken', () => {
    expect(numbers).toEqual({ style: 'point', reason: 'counts', example: '1,520' })
    expect(dates).toEqual({ order: 'month-first', reason: 'fits', example: '03/27/2026 06:08' })
  })
})

describe('numbers', () => {
  it('are of one style in a file, and what doesn’t fit is named', () => {
    const text = 'date;followers;spend\n2026-10-01;1.520;12,50\n2026-10-02;1.604;1,204.5\n2026-10-03;1.711;9,00\n'
    const { rows, problems, numbers } = readRows(text)
    expect(rows).toEqual([
      { date: '2026-10-01', followers: 1520, spend: 12.5 },
      { date: '2026-10-03', followers: 1711, spend: 9 },
    ])
    expect(numbers).toEqual({ style: 'comma', reason: 'fits' })
    expect(problems).toEqual([
      {
        line: 3,
        column: 'spend',
        value: '1,204.5',
        reason: 'number-style',
        message: '“1,204.5” is not written like 1.520,5. Change it, or choose another number style.',
      },
    ])
  })

  it('are asked about once when they may be two things, and wait for the answer', () => {
    const text = 'date,spend\n2026-10-01,"1,520"\n2026-10-02,"2,250"\n2026-10-03,700\n'
    const open = readRows(text)
    expect(open.rows).toEqual([{ date: '2026-10-03', spend: 700 }])
    expect(open.problems).toEqual([
      {
        line: 2,
        column: 'spend',
        value: '1,520',
        reason: 'ambiguous-number',
        message: '“1,520” can be read in two ways. Choose the number style; 2 cells wait for it.',
      },
    ])
    expect(readRows(text, { numberStyle: 'point' }).rows.map(({ spend }) => spend)).toEqual([1520, 2250, 700])
    expect(readRows(text, { numberStyle: 'comma' }).rows.map(({ spend }) => spend)).toEqual([1.52, 2.25, 700])
  })

  it('are unknown where the source has nothing, and 0 only where it says 0', () => {
    const text = 'date,likes,shares\n2026-10-01,,0\n2026-10-02,-,n/a\n2026-10-03,N/A,—\n2026-10-04, ,null\n'
    const { rows, problems } = readRows(text)
    expect(rows).toEqual([
      { date: '2026-10-01', shares: 0 },
      { date: '2026-10-02' },
      { date: '2026-10-03' },
      { date: '2026-10-04' },
    ])
    expect(problems).toEqual([])
  })

  it('are never guessed', () => {
    const bad = ['12k', '<100', 'soon', '1e5', 'NaN', 'Infinity', '4.2%']
    const text = `date,likes\n${bad.map((value) => `2026-10-01,${value}`).join('\n')}\n2026-10-02,5\n`
    const { rows, problems } = readRows(text)
    expect(rows).toEqual([{ date: '2026-10-02', likes: 5 }])
    expect(problems.map(({ line, value, reason }) => [line, value, reason])).toEqual([
      [2, '12k', 'not-a-number'],
      [3, '<100', 'not-a-number'],
      [4, 'soon', 'not-a-number'],
      [5, '1e5', 'not-a-number'],
      [6, 'NaN', 'not-a-number'],
      [7, 'Infinity', 'not-a-number'],
      [8, '4.2%', 'ratio'],
    ])
  })

  it('that are too large to be exact are probably ids', () => {
    expect(reasons('likes\n17841400008460056\n')).toEqual([[2, 'likes', 'too-large']])
    expect(reasons('[{ "likes": 1e999 }]')).toEqual([[1, 'likes', 'too-large']])
  })

  it('in JSON are what JSON says, and text is read like a file’s', () => {
    const text =
      '[\n{ "date": "20240614",\n  "likes": 1.5,\n  "reach": "1,520" },\n{ "date": "20240615",\n  "likes": true }\n]'
    expect(readRows(text).rows).toEqual([{ date: '2024-06-14', likes: 1.5, reach: 1520 }])
    expect(reasons(text)).toEqual([[6, 'likes', 'not-a-number']])
  })
})

describe('dates', () => {
  it('are asked about once when day and month can’t be told apart', () => {
    const text = 'date,likes\n03/04/2026,1\n05/06/2026,2\n07/07/2026,3\n'
    const open = readRows(text)
    expect(open.rows).toEqual([{ date: '2026-07-07', likes: 3 }])
    expect(open.problems).toEqual([
      {
        line: 2,
        column: 'date',
        value: '03/04/2026',
        reason: 'ambiguous-date',
        message: 'Is the day or the month first in “03/04/2026”? Choose the date order; 2 cells wait for it.',
      },
    ])
    expect(readRows(text, { dateOrder: 'day-first' }).rows.map(({ date }) => date)).toEqual([
      '2026-04-03',
      '2026-06-05',
      '2026-07-07',
    ])
  })

  it('that are missing, impossible or no dates leave their row out', () => {
    const text = 'date,likes\n2026-10-01,1\n,2\n2026-02-30,3\nTotal,6\n46108,4\n'
    expect(readRows(text).rows).toEqual([{ date: '2026-10-01', likes: 1 }])
    expect(reasons(text)).toEqual([
      [3, 'date', 'no-date'],
      [4, 'date', 'impossible-date'],
      [5, 'date', 'not-a-date'],
      [6, 'date', 'not-a-date'],
    ])
  })

  it('may be spans in JSON', () => {
    const { rows } = readRows('[{ "date": { "from": "2026-10-01", "to": "2026-10-07" }, "reach": 9 }]')
    expect(rows).toEqual([{ date: { from: '2026-10-01', to: '2026-10-07' }, reach: 9 }])
    expect(reasons('[{ "date": { "from": "2026-10-01", "to": "soon" }, "reach": 9 }]')).toEqual([
      [1, 'date', 'not-a-date'],
    ])
  })

  it('are not needed', () => {
    expect(readRows('{ "followersStart": 12000, "followersGained": 940 }').rows).toEqual([
      { followersStart: 12000, followersGained: 940 },
    ])
  })
})

describe('what a row is about', () => {
  it('is read as words', () => {
    const text =
      '[{ "channel": " vk ", "post": 7, "paid": "Organic", "currency": "eur", "provisional": true, "likes": 1 }]'
    expect(readRows(text).rows).toEqual([
      { channel: 'vk', post: '7', paid: 'organic', currency: 'EUR', provisional: true, likes: 1 },
    ])
  })

  it('is named where it is not understood', () => {
    const text = 'paid,currency,provisional,likes\nboth,euros,maybe,1\n'
    expect(reasons(text)).toEqual([
      [2, 'paid', 'not-a-word'],
      [2, 'currency', 'not-a-word'],
      [2, 'provisional', 'not-a-word'],
    ])
  })
})

it('takes response times as a list, or one a row', () => {
  expect(readRows('[{ "responseTimes": [60, "1,520"] }, { "responseTimes": 90 }]').rows).toEqual([
    { responseTimes: [60, 1520] },
    { responseTimes: [90] },
  ])
})

describe('mapping', () => {
  it('by hand counts', () => {
    const text = 'date,joined,left\n2026-10-17,940,436\n'
    const first = readRows(text)
    expect(first.rows).toEqual([])
    expect(first.problems).toMatchObject([{ line: 1, reason: 'no-facts' }])
    const chosen = new Map([
      ['joined', 'followersGained'],
      ['left', 'followersLost'],
    ] as const)
    expect(readRows(text, { chosen }).rows).toEqual([{ date: '2026-10-17', followersGained: 940, followersLost: 436 }])
  })

  it('of two columns to one fact reads neither', () => {
    const chosen = new Map([
      ['a', 'likes'],
      ['b', 'likes'],
    ] as const)
    const { rows, problems } = readRows('date,a,b,shares\n2026-10-17,1,2,3\n', { chosen })
    expect(rows).toEqual([{ date: '2026-10-17', shares: 3 }])
    expect(problems).toMatchObject([{ line: 1, column: 'b', reason: 'mapped-twice' }])
  })

  it('of two columns to the date reads no row, because none could be placed', () => {
    const { rows, problems } = readRows('date,day,likes\n2026-10-17,2026-10-18,3\n', {
      chosen: new Map([['day', 'date']]),
    })
    expect(rows).toEqual([])
    expect(problems).toMatchObject([{ line: 1, column: 'day', reason: 'mapped-twice' }])
  })

  it('of “Date” to the date, where it says “Lifetime”, is named row by row', () => {
    const chosen = new Map([
      ['Date', 'date'],
      ['Publish time', null],
    ] as const)
    const { rows, problems } = readRows(sample('posts'), { chosen })
    expect(rows).toEqual([])
    // The first caption runs over two lines.
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([2, 4, 5, 6].map((line) => [line, 'not-a-date']))
  })
})

it('counts the good rows and names the bad ones in the order of the source', () => {
  const text =
    'date,followers,likes\n2026-10-01,100,5\n2026-10-02,101\n2026-10-32,102,6\n2026-10-04,103,x\n2026-10-05,104,7\n'
  const { rows, table } = readRows(text)
  expect([rows.length, table.total]).toEqual([2, 5])
  expect(reasons(text)).toEqual([
    [3, undefined, 'too-few-cells'],
    [4, 'date', 'impossible-date'],
    [5, 'likes', 'not-a-number'],
  ])
})

describe('any text', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '-',
      '1,520',
      '1.520,5',
      '4.2%',
      '03/04/2026',
      '27.03.2026',
      '"',
      '""',
      '"a\nb"',
      '\uFEFF',
      '__proto__',
      'date',
    ),
    fc.integer().map(String),
  )
  const csvLike = fc
    .tuple(
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
    )
    .map(
      ([separator, newline, rows]) =>
        `date,likes,spend${newline}${rows.map((row) => row.join(separator)).join(newline)}`,
    )
  const jsonLike = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([json, at, noise]) => {
    const place = at % (json.length + 1)
    return json.slice(0, place) + noise + json.slice(place)
  })
  const anything = fc.oneof(fc.string({ unit: 'binary' }), csvLike, jsonLike, fc.json())

  it('is read or named, and never throws', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, 'a.csv', 'a.json'), (text, fileName) => {
        const { rows, problems, table } = readRows(text, fileName === undefined ? {} : { fileName })
        expect(rows.length).toBeLessThanOrEqual(table.total)
        const last = text.split(/\r\n?|\n/).length
        for (const { line } of problems) expect(line >= 1 && line <= last).toBe(true)
        // Where all is well nothing is lost.
        if (problems.length === 0) expect(rows.length).toBe(table.total)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives only finite numbers', () => {
    fc.assert(
      fc.property(csvLike, (text) => {
        for (const { likes, spend } of readRows(text).rows)
          for (const value of [likes, spend]) expect(value === undefined || Number.isFinite(value)).toBe(true)
      }),
    )
  })

  it('that is JSON is what JSON.parse says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), { minLength: 1 }),
        (value) => {
          const { table } = readRows(JSON.stringify(value, null, 2))
          const columns = [...new Set(value.flatMap((row) => Object.keys(row)))]
          expect(table.records.map(({ cells }) => columns.map((_, index) => cells[index]?.value))).toEqual(
            value.map((row) => columns.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined))),
          )
        },
      ),
    )
  })
})
