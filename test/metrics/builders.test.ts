// @vitest-environment node
// What the builders write: plain objects, with nothing in them that was not asked for.
import { describe, expect, test } from 'vitest'
import { countCells, mean, meanCells, metric, quantile, ratio, shareOf, sumCells } from '../../src/metrics/index.js'

describe('metric', () => {
  test('takes for granted what most metrics of the unit are', () => {
    const written = { id: 'own', formula: 'likes', better: 'higher' } as const
    expect(metric({ ...written, unit: 'count' })).toEqual({ ...written, unit: 'count', time: 'adds', window: 'period' })
    expect(metric({ ...written, unit: 'ratio' })).toEqual({ ...written, unit: 'ratio', time: 'rate', window: 'period' })
  })

  test('leaves what is said as it is said', () => {
    const said = {
      id: 'own',
      formula: 'reach',
      unit: 'count',
      better: 'neutral',
      time: 'saturates',
      window: 'row',
    } as const
    expect(metric(said)).toEqual(said)
  })
})

describe('expressions', () => {
  test('say which cells they are of only where it matters', () => {
    expect(sumCells('reach')).toEqual({ op: 'sumCells', of: ['reach'] })
    expect(sumCells('reach', 'post')).toEqual({ op: 'sumCells', of: ['reach'], cells: 'post' })
    expect(countCells('reach')).toEqual({ op: 'countCells', of: ['reach'] })
    expect(meanCells('reach')).toEqual({ op: 'meanCells', of: ['reach'] })
    expect(meanCells('reach', 'post')).toEqual({ op: 'meanCells', of: ['reach'], cells: 'post' })
    expect(countCells('reach', 'day')).toEqual({ op: 'countCells', of: ['reach'], cells: 'day' })
  })

  test('are plain objects', () => {
    expect(ratio('spend', 'leads')).toEqual({ op: 'ratio', of: ['spend', 'leads'] })
    expect(shareOf('reachFollowers', 'reach')).toEqual({ op: 'ratio', of: ['reachFollowers', 'reach'], nested: true })
    expect(mean('responseTimes')).toEqual({ op: 'mean', of: ['responseTimes'] })
    expect(quantile('responseTimes', 0.9)).toEqual({ op: 'quantile', of: ['responseTimes'], p: 0.9 })
  })
})
