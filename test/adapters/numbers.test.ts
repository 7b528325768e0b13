import { describe, expect, it } from 'vitest'
import { detectNumberStyle, readings, readNumber } from '../../src/adapters/table/numbers.js'

const counts = (...texts: string[]) => texts.map((text) => ({ text, whole: true }))
const money = (...texts: string[]) => texts.map((text) => ({ text, whole: false }))

describe('readNumber', () => {
  it.each([
    ['1,520', 'point', 1520],
    ['1,520.5', 'point', 1520.5],
    ['12,345,678', 'point', 12345678],
    ['1.0', 'point', 1],
    ['1.520,5', 'comma', 1520.5],
    ['1.520', 'comma', 1520],
    ['4,2', 'comma', 4.2],
    ['1 520,5', 'space', 1520.5],
    ['1\u00a0520', 'space', 1520],
    ['1\u202f520\u202f000', 'space', 1520000],
    ['−37', 'point', -37],
    ['+5', 'point', 5],
    [' 0 ', 'comma', 0],
  ] as const)('%s in style %s is %d', (text, style, value) => {
    expect(readNumber(text, style)).toBe(value)
  })

  it.each([
    ['1.520,5', 'point'],
    ['1,520.5', 'comma'],
    ['1,52', 'point'],
    ['1,5200', 'point'],
    ['12,34,567', 'point'],
    ['1 520', 'point'],
    ['1.5', 'space'],
    ['12k', 'point'],
    ['1e5', 'point'],
    ['0x10', 'point'],
    ['Infinity', 'point'],
    ['', 'point'],
  ] as const)('%s is not a number in style %s', (text, style) => {
    expect(readNumber(text, style)).toBeUndefined()
  })

  it('never makes a negative zero', () => {
    expect(Object.is(readNumber('-0', 'point'), 0)).toBe(true)
  })

  it('knows all that a text may mean', () => {
    expect([...readings('1,520')]).toEqual([1520, 1.52])
    expect([...readings('256')]).toEqual([256])
    expect([...readings('soon')]).toEqual([])
  })
})

describe('detectNumberStyle', () => {
  it('has nothing to decide where no number has a separator', () => {
    expect(detectNumberStyle(counts('256', '0', '-3'))).toEqual({ style: 'point', reason: 'plain' })
  })

  it('takes the only style that reads them all', () => {
    expect(detectNumberStyle(money('1,520.5', '1,520'))).toEqual({ style: 'point', reason: 'fits' })
    expect(detectNumberStyle(money('1.520,5', '1.520'))).toEqual({ style: 'comma', reason: 'fits' })
    expect(detectNumberStyle(money('1 520,5', '3,25'))).toEqual({ style: 'space', reason: 'fits' })
  })

  it('does not ask where two styles give the same numbers', () => {
    // 4,25 is 4.25 with points and with spaces between thousands.
    expect(detectNumberStyle(money('4,25')).reason).toBe('fits')
  })

  it('reads counts as whole things', () => {
    expect(detectNumberStyle(counts('1,520'))).toEqual({ style: 'point', reason: 'counts', example: '1,520' })
    expect(detectNumberStyle(counts('1.520'))).toEqual({ style: 'comma', reason: 'counts', example: '1.520' })
    // 12.000 is a whole number too, but nobody writes twelve followers so.
    expect(detectNumberStyle(counts('12,000'))).toEqual({ style: 'point', reason: 'counts', example: '12,000' })
    expect(detectNumberStyle(counts('12.000'))).toEqual({ style: 'comma', reason: 'counts', example: '12.000' })
  })

  it('asks about money, which may have three decimals or none', () => {
    expect(detectNumberStyle(money('1,520'))).toEqual({ style: undefined, reason: 'ambiguous', example: '1,520' })
  })

  it('is not confused by one bad value', () => {
    expect(detectNumberStyle(counts('1,520', '2,268', '8,930', '12k', '1.5.2')).style).toBe('point')
  })
})
