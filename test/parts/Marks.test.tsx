import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type Mark, Marks, tipText } from '../../src/parts/index.js'
import { en } from '../../src/locales/en.js'

const mark = (id: string, position: number): Mark => ({
  id,
  position,
  name: id,
  value: `${position}`,
  x: position,
  y: 0,
  draw: <circle r="4" />,
})

/** Painted in another order than stepped through. */
const marks = [mark('high', 3), mark('low', 1), mark('middle', 2)]

const show = (dir: 'ltr' | 'rtl' = 'ltr') =>
  render(
    <div className="kpi-root" style={{ direction: dir }}>
      <svg>
        <Marks label="Scale" first="middle" marks={marks} />
      </svg>
    </div>,
  )

const focused = () => document.activeElement?.getAttribute('aria-label')
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })

test('every mark says all that the tooltip says, and only one is a tab stop', () => {
  show()
  expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
    'high: 3',
    'low: 1',
    'middle: 2',
  ])
  expect(screen.getAllByRole('img').map((one) => one.getAttribute('tabindex'))).toEqual(['-1', '-1', '0'])
})

test('arrow keys go by position, Home and End to the ends, and no further', () => {
  show()
  act(() => screen.getByRole('img', { name: 'middle: 2' }).focus())
  const way = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowDown', 'ArrowUp', 'End'].map((key) => {
    press(key)
    return focused()
  })
  expect(way).toEqual(['high: 3', 'high: 3', 'middle: 2', 'low: 1', 'low: 1', 'middle: 2', 'high: 3'])
  expect(screen.getByRole('img', { name: 'high: 3' })).toHaveAttribute('tabindex', '0')
})

test('in a page read from right to left, the arrows sideways are swapped', () => {
  show('rtl')
  act(() => screen.getByRole('img', { name: 'middle: 2' }).focus())
  press('ArrowLeft')
  expect(focused()).toBe('high: 3')
  press('ArrowDown')
  expect(focused()).toBe('middle: 2')
})

test('focus opens the tooltip in the kit’s own root, and Escape closes it', async () => {
  const { container } = show()
  act(() => screen.getByRole('img', { name: 'low: 1' }).focus())
  const tip = await screen.findByRole('tooltip')
  expect(tip).toHaveTextContent('low1')
  expect(container.querySelector('.kpi-root')).toContainElement(tip)
  press('Escape')
  expect(screen.queryByRole('tooltip')).toBeNull()
  expect(focused()).toBe('low: 1')
})

test('a tap opens it; a touch that passes over does not', async () => {
  show()
  const low = screen.getByRole('img', { name: 'low: 1' })
  fireEvent.pointerOver(low, { pointerType: 'touch' })
  expect(low).not.toHaveAttribute('data-active')
  fireEvent.click(low)
  expect(low).toHaveAttribute('data-active')
  expect(await screen.findByRole('tooltip')).toHaveTextContent('low1')
})

test('it goes a moment after the pointer has gone', () => {
  vi.useFakeTimers()
  show()
  const low = screen.getByRole('img', { name: 'low: 1' })
  fireEvent.pointerOver(low, { pointerType: 'mouse' })
  expect(low).toHaveAttribute('data-active')
  fireEvent.pointerOut(low, { pointerType: 'mouse' })
  expect(low).toHaveAttribute('data-active')
  act(() => vi.advanceTimersByTime(200))
  expect(low).not.toHaveAttribute('data-active')
  vi.useRealTimers()
})

test('a dash is called what it means, unless a line says why there is no value', () => {
  expect(tipText({ name: 'Visits', value: '—', lines: [{ id: 'goal', name: 'Goal: 130' }] }, en)).toBe(
    'Visits: no data. Goal: 130',
  )
  expect(tipText({ name: 'Visits', value: '—', lines: [{ id: 'reason', name: 'Not reported' }] }, en)).toBe(
    'Visits. Not reported',
  )
  expect(tipText({ name: 'Visites', value: '12' }, ' : ')).toBe('Visites : 12')
})
