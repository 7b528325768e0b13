// @vitest-environment node
// A drawing has one scale, and one scale has one currency.
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/metrics/index.js'
import { readTrend } from '../../../src/widgets/engagement-trend/reading.js'
import { resolveLocale } from '../../../src/format/locale.js'

const spent = (month: string, from: number, to: number, currency: string, more: Row = {}): Row[] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const date = `${month}-${String(from + i).padStart(2, '0')}`
    return { date, spend: currency === 'EUR' ? 20 : 86, leads: 2, currency, ...more }
  })

const read = (data: readonly Row[], more = {}) => {
  const question = { metric: 'costPerLead', data, period: '2026-03', resolved: resolveLocale(undefined), ...more }
  const reading = readTrend(question as unknown as Parameters<typeof readTrend>[0])
  const layout = reading.layOut(reading.lines)
  const said = [...reading.words.legend(layout, reading.lines)].map(({ id }) => id)
  const drawn = reading.lines.map((line) => line.drawn.map((value) => value ?? '-').join(' '))
  return { reading, said, drawn, ticks: reading.words.ticks(layout) }
}

describe('a trend of money', () => {
  test('draws what is in the currency in which it ends, and its scale says which', () => {
    const { reading, drawn, said, ticks } = read([...spent('2026-03', 1, 3, 'EUR'), ...spent('2026-03', 4, 6, 'PLN')])
    expect(drawn[0]?.slice(0, 17)).toBe('- - - 43 43 43')
    expect(ticks.at(-1)).toMatch(/^PLN/)
    // It lacks nothing: no sign says that it is a part.
    expect(said).toEqual([])
    expect(
      reading.words.content.table
        .rows()
        .slice(0, 4)
        .flat()
        .map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ).toContain('€10')
  })

  test('has no line of a period before that was in another', () => {
    const march = spent('2026-03', 1, 31, 'PLN')
    expect(read([...spent('2026-02', 1, 28, 'EUR'), ...march]).said).toEqual([])
    expect(read([...spent('2026-02', 1, 28, 'PLN'), ...march]).said).toEqual(['previous'])
  })

  test('by channel has one scale too', () => {
    const data = [
      ...spent('2026-03', 1, 2, 'EUR', { channel: 'instagram' }),
      ...spent('2026-03', 1, 2, 'PLN', { channel: 'vk' }),
    ]
    const one = read(data, { split: true })
    expect(one.drawn).toEqual(['- -', '43 43'])
    expect(one.reading.words.content.sentence).toContain('No line, for another currency: Instagram')
    // One whose last days are drawn has a line.
    const switched = read([...data, ...spent('2026-03', 3, 4, 'PLN', { channel: 'instagram' })], { split: true })
    expect(switched.reading.words.content.sentence).not.toContain('No line')
    expect(one.reading.words.ticks(one.reading.layOut(one.reading.lines)).at(-1)).toMatch(/^PLN/)
  })
})
