// @vitest-environment node
// What a small line shows, for who does not see it.
import { expect, test } from 'vitest'
import { describeOverTime } from '../../src/format/overTime.js'
import { series, type Row } from '../../src/metrics/index.js'

test('a day known only between bounds leaves no day the highest or lowest that it may be beyond', () => {
  // The people of the second day, organic and paid, may be the same: 50 to 90.
  const rows = (third: number): Row[] => [
    { date: '2026-10-01', channel: 'ig', reach: 60 },
    { date: '2026-10-02', channel: 'ig', paid: 'organic', reach: 50 },
    { date: '2026-10-02', channel: 'ig', paid: 'paid', reach: 40 },
    { date: '2026-10-03', channel: 'ig', reach: third },
    { date: '2026-10-04', channel: 'ig', reach: 45 },
  ]
  const said = (third: number) => {
    const [line] = series('reach', rows(third), { period: { from: '2026-10-01', to: '2026-10-04' }, every: 'day' })
    return describeOverTime((line?.points ?? []).map((point) => ({ ...point, isShown: point.result.known })))
  }
  expect(said(80)).toBe('Over time: first 60 (1 October), last 45 (4 October)')
  expect(said(95)).toBe(
    'Over time: first 60 (1 October), last 45 (4 October), highest 95 (3 October), lowest 45 (4 October)',
  )
})
