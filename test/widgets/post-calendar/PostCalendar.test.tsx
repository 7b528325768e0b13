import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { differenceCiede2000, formatHex, interpolate } from 'culori'
import { describe, expect, test } from 'vitest'
import { PostCalendar, type PostCalendarProps } from '../../../src/index.js'
import { plain } from '../conformance/support.js'
import { dark, forest, light, violet } from '../../../src/theme/index.js'

const post = (day: string, interactions: number | null, reach = 100) => ({
  post: day,
  date: `2026-10-${day}T09:30`,
  reach,
  ...(interactions !== null && { interactions }),
})
// 5 of 100 is the highest, 1 of 100 a fifth of it; on the 6th it is not known.
const posts = [post('02', 5), post('04', 1), post('06', null), post('07', 2)]

function show(props: Partial<PostCalendarProps> = {}) {
  const calendar = <PostCalendar data={posts} by="day" metric="engagementRateByReach" period="2026-10" {...props} />
  const { container } = render(calendar)
  const cells = [...container.querySelectorAll('.kpi-calendar-rows .kpi-calendar-cell')]
  const lookOf = (cell: Element | undefined) => cell?.getAttribute('data-level')
  return {
    container,
    /** October 2026 begins on a Thursday, after three places of no day. */
    day: (number: number) => lookOf(cells[number + 2]),
    key: [...container.querySelectorAll('.kpi-calendar-scale > span')].map((part) => [
      plain(part.textContent),
      ...[...part.querySelectorAll('.kpi-calendar-cell')].map(lookOf),
    ]),
  }
}

describe('a day', () => {
  test('is as strong as its part of the highest, empty without posts, and neither where posts have no value', () => {
    const { day } = show()
    expect([2, 3, 4, 6, 7].map(day)).toEqual(['5', 'empty', '1', '0', '2'])
  })

  test('that is not of the period, or not yet known about, does not say that nothing was published', () => {
    const { day } = show({ period: { from: '2026-10-02', to: '2026-10-20' }, asOf: '2026-10-10' })
    expect([1, 2, 3, 10, 11, 20, 21].map(day)).toEqual([
      'outside',
      '5',
      'empty',
      'empty',
      'outside',
      'outside',
      'outside',
    ])
  })
})

test('of two months, and of weekdays by the hour, only those of the period that are over are without posts', () => {
  const looks = (by: 'day' | 'hour', from: string, to: string, asOf: string) => {
    const time = by === 'hour' ? '2026-10-26T10:00' : '2026-10-29'
    const data = [{ date: time, post: 'a', interactions: 5, reach: 100 }]
    const { container } = render(<PostCalendar data={data} by={by} period={{ from, to }} asOf={asOf} />)
    const rows = [...container.querySelectorAll('.kpi-calendar-rows > *')]
    return rows.map((row) => [
      ...new Set([...row.querySelectorAll('.kpi-calendar-cell')].map((cell) => cell.getAttribute('data-level'))),
    ])
  }
  // Monday has the post; of Wednesday to Sunday nothing is known yet.
  const byHour = looks('hour', '2026-10-26', '2026-11-01', '2026-10-27')
  expect(byHour.slice(1).map((row) => row.join())).toEqual([
    'empty',
    'outside',
    'outside',
    'outside',
    'outside',
    'outside',
  ])
  // 28 to 31 October, and 1 to 5 November: days 6 to 27 are of neither.
  const byDay = looks('day', '2026-10-28', '2026-11-05', '2026-11-05')
  expect(byDay[1]).toEqual(['outside'])
  expect(byDay[2]).toEqual(['outside'])
  expect(byDay[0]).toContain('empty')
})

describe('the key', () => {
  test('names each look that is drawn, as it is drawn', () => {
    expect(show().key).toEqual([
      ['No data', '0'],
      ['0 posts', 'empty'],
      ['0%5.0%', '1', '2', '3', '4', '5'],
    ])
  })

  test('names no look that is not drawn', () => {
    const { key } = show({ data: [post('02', 5), post('03', 1)], period: { from: '2026-10-02', to: '2026-10-03' } })
    expect(key).toEqual([['0%5.0%', '1', '2', '3', '4', '5']])
  })

  test('of posts begins with a day without one', () => {
    const { key } = show({ metric: 'posts' })
    expect(key).toEqual([
      ['0 posts', 'empty'],
      ['1', '1', '2', '3', '4', '5'],
    ])
  })
})

test('where nothing is known one dash says so, and no day stands behind it', () => {
  const { container } = show({ data: [] })
  expect(container.querySelector('.kpi-calendar-none')).toHaveAccessibleName('No data for October 2026')
  expect(container.querySelectorAll('.kpi-calendar-scale, .kpi-calendar-day')).toHaveLength(0)
})

describe('the colours of the scale', () => {
  const sheet = readFileSync('src/widgets/post-calendar/styles.css', 'utf8')
  const parts = [...sheet.matchAll(/heat\) (\d+)%/g)].map(([, part]) => Number(part))

  // Two that are side by side are told apart from a difference of 2.3 on; these are small, and lie far from each other.
  test.each(Object.entries({ light, dark, violet, forest }))(
    'of %s are told from each other and from none',
    (_, of) => {
      expect(parts).toHaveLength(4)
      const { surface, heat } = of.colours
      const at = interpolate([surface, heat], 'oklab')
      const steps = [0, ...parts, 100].map((part) => formatHex(at(part / 100)))
      steps.slice(1).forEach((step, i) => {
        expect(differenceCiede2000()(steps[i]!, step), `${i} and ${i + 1}`).toBeGreaterThan(i ? 5 : 6.5)
      })
    },
  )
})
