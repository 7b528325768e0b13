import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Value } from '../../src/parts/index.js'
import { KpiProvider } from '../../src/index.js'

const followers = { value: 1_234_567_890, unit: 'count' } as const
const drawn = (element: React.ReactElement) => render(element).container.querySelector('.kpi-value')!

/** What a screen reader reads: all but what is hidden from it. */
const read = (element: Element) => {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return copy.textContent
}

describe('Value', () => {
  test('a number that may be too long is in the page in both spellings, and read once, in full', () => {
    const value = drawn(<Value value={followers} />)
    expect(value).toHaveAttribute('data-notation', 'auto')
    expect(value.querySelector('.kpi-value__short [data-text]')).toHaveAttribute('data-text', '1.23B')
    expect(value.textContent).toBe('1,234,567,890')
    expect(value.querySelector('.kpi-value__short')).toHaveAttribute('title', '1,234,567,890')
    expect(read(value)).toBe('1,234,567,890')
  })

  test('a short one, and one that compact makes no shorter, is there once', () => {
    for (const short of [1234, 999.5, 12_345]) {
      const value = drawn(<Value value={{ value: short, unit: 'count' }} locale="de" />)
      expect(value).not.toHaveAttribute('data-notation')
      expect(value.querySelector('.kpi-value__short')).toBeNull()
    }
  })

  test('compact is seen and full is read; full is both', () => {
    const compact = drawn(<Value value={followers} notation="compact" />)
    expect(compact).toHaveAttribute('data-notation', 'compact')
    expect(compact.querySelector('.kpi-hidden')).toHaveTextContent('1,234,567,890')
    expect(read(compact)).toBe('1,234,567,890')
    const full = drawn(<Value value={followers} notation="full" />)
    expect(full.textContent).toBe('1,234,567,890')
  })

  test('the provider says it for all, and a number for itself', () => {
    const compact = (own?: 'full') =>
      drawn(
        <KpiProvider notation="compact">
          <Value value={followers} notation={own} />
        </KpiProvider>,
      ).getAttribute('data-notation')
    expect(compact()).toBe('compact')
    expect(compact('full')).toBeNull()
  })

  test('what is unknown is said to be so, for the sheets', () => {
    expect(drawn(<Value value={{ value: Number.NaN, unit: 'count' }} />)).toHaveAttribute('data-unknown')
    expect(drawn(<Value value={{ value: 0, unit: 'count' }} />)).not.toHaveAttribute('data-unknown')
  })

  test('its size does not depend on the number unless it is too long in any spelling', () => {
    const fit = (value: number, unit: 'count' | 'duration' | 'percent') =>
      drawn(<Value value={{ value, unit }} />).getAttribute('data-fit')
    expect(fit(4, 'count')).toBeNull()
    expect(fit(1_234_567_890, 'count')).toBeNull()
    expect(fit(0.042, 'percent')).toBeNull()
    // "34 h 17" and a smaller " min": 7 + 4 × 0.6 characters.
    expect(fit(123_420, 'duration')).toBe('l')
  })
})
