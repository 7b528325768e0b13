import { describe, expect, it } from 'vitest'
import { facts } from '../../src/metrics/index.js'
import { aliases, plainName, ratioName } from '../../stories/playground/aliases.js'
import { fieldGroups, isField } from '../../stories/playground/fields.js'
import { mappedTwice, mappingOf, suggestMapping } from '../../stories/playground/mapping.js'
import { readTable } from '../../stories/playground/readTable.js'

const suggested = (csv: string) =>
  suggestMapping(readTable(csv).columns).map(({ column, field, state }) => [column.name, field, state])

describe('suggestMapping', () => {
  it('knows our own names, in any writing', () => {
    expect(suggested('date,followersGained,New followers,LINK_CLICKS,Link clicks,Paid\n')).toEqual([
      ['date', 'date', 'exact'],
      ['followersGained', 'followersGained', 'exact'],
      ['New followers', undefined, 'taken'],
      ['LINK_CLICKS', 'linkClicks', 'name'],
      ['Link clicks', undefined, 'taken'],
      ['Paid', 'paid', 'name'],
    ])
  })

  it('suggests what the Graph API means', () => {
    expect(
      suggested(
        'date,page_fan_adds,page_fan_removes,page_fans,page_impressions,page_post_engagements,page_video_view_time\n',
      ),
    ).toEqual([
      ['date', 'date', 'exact'],
      ['page_fan_adds', 'followersGained', 'suggested'],
      ['page_fan_removes', 'followersLost', 'suggested'],
      ['page_fans', 'followers', 'suggested'],
      ['page_impressions', 'impressions', 'suggested'],
      ['page_post_engagements', 'interactions', 'suggested'],
      // This column is in milliseconds, and our watch time is in seconds: a suggestion would be wrong by a thousand.
      ['page_video_view_time', undefined, 'unused'],
    ])
  })

  it('takes the date of a Meta post export from “Publish time”, because “Date” says “Lifetime”', () => {
    const header = 'Post ID,Publish time,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows'
    expect(suggested(`${header}\n1801,03/27/2026 06:08,Lifetime,160,5,3,2,4,45,1\n`)).toEqual([
      ['Post ID', 'post', 'name'],
      ['Publish time', 'date', 'suggested'],
      ['Date', undefined, 'not-a-date'],
      ['Views', 'views', 'name'],
      ['Likes', 'likes', 'name'],
      ['Shares', 'shares', 'name'],
      ['Comments', 'comments', 'name'],
      ['Saves', 'saves', 'name'],
      ['Reach', 'reach', 'name'],
      ['Follows', 'followersGained', 'suggested'],
    ])
  })

  it('prefers a name over an alias, wherever it stands', () => {
    expect(suggested('page_fan_adds,New followers\n')).toEqual([
      ['page_fan_adds', undefined, 'taken'],
      ['New followers', 'followersGained', 'name'],
    ])
  })

  it.each([
    'Engagement rate',
    'engagement_rate_by_reach',
    'netGrowthRate',
    'Bounce rate, %',
    'CTR (all)',
    'CPC (USD)',
    'Average watch time',
    'Cost per click',
    'Frequency',
  ])('never takes the ratio “%s” for a fact', (name) => {
    expect(suggested(`"${name}"\n0.042\n`)).toEqual([[name, undefined, 'ratio']])
  })

  it('knows a ratio by its values too', () => {
    expect(suggested('Reach\n4.2%\n3.9%\n')).toEqual([['Reach', undefined, 'ratio']])
  })

  it('takes no fact for a ratio, and has no alias for what is no field', () => {
    for (const id of Object.keys(facts)) expect([id, ratioName.test(plainName(id))]).toEqual([id, false])
    for (const [name, field] of Object.entries(aliases)) {
      expect(name).toBe(plainName(name))
      expect(isField(field)).toBe(true)
      expect([name, ratioName.test(name)]).toEqual([name, false])
    }
  })

  it('survives columns called like parts of JavaScript', () => {
    expect(suggested('constructor,__proto__,toString\n1,2,3\n').map(([, field]) => field)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('by hand', () => {
  const table = readTable('date,adds,removes\n2026-10-17,940,436\n')
  const suggestions = suggestMapping(table.columns)

  it('puts a choice over the suggestion', () => {
    expect([
      ...mappingOf(
        suggestions,
        new Map([
          ['adds', 'followersGained'],
          ['date', null],
        ]),
      ),
    ]).toEqual([['adds', 'followersGained']])
  })

  it('says plainly when two columns are one fact', () => {
    const mapping = mappingOf(
      suggestions,
      new Map([
        ['adds', 'followersGained'],
        ['removes', 'followersGained'],
      ]),
    )
    expect([...mappedTwice(table, mapping).values()]).toEqual([
      {
        line: 1,
        column: 'removes',
        reason: 'mapped-twice',
        message: '“adds” and “removes” are both mapped to New followers. Keep one of them; until then neither is read.',
      },
    ])
  })
})

it('offers every fact once', () => {
  const offered = fieldGroups.flatMap(({ fields }) => fields)
  expect(offered).toHaveLength(new Set(offered).size)
  expect(offered).toEqual(expect.arrayContaining(Object.keys(facts)))
})
