// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { businessGet } from '../../src/adapters/tiktok/index.js'

const day = (date: string, more: object) => ({ date, video_views: 100, unique_video_views: 80, likes: 10, ...more })
const payload = (...metrics: object[]) => ({ code: 0, message: 'OK', data: { followers_count: 100, metrics } })

describe('businessGet', () => {
  test('a day is a row; the two last days may still grow', () => {
    const { rows, channels, problems } = businessGet(
      payload(day('2026-08-28', {}), day('2026-08-29', {}), day('2026-08-30', { likes: 12 })),
    )
    expect(rows).toEqual([
      { channel: 'tiktok', date: '2026-08-28', reach: 80, views: 100, likes: 10 },
      { channel: 'tiktok', date: '2026-08-29', reach: 80, views: 100, likes: 10, provisional: true },
      { channel: 'tiktok', date: '2026-08-30', reach: 80, views: 100, likes: 12, provisional: true },
    ])
    expect(channels).toEqual([{ id: 'tiktok', from: '2026-08-28', to: '2026-08-30', complete: false }])
    expect(problems).toEqual([])
    // 80 people of the one day that is over.
    expect(evaluate('views', rows, { period: { from: '2026-08-28', to: '2026-08-28' } })).toMatchObject({ value: 100 })
  })
})
