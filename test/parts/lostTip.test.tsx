import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GrowthGauge } from '../../src/index.js'

test('a tooltip that could not be loaded is asked for again, after a while', async () => {
  const asked = vi.fn()
  vi.doMock('../../src/parts/TipLayer.js', () => {
    asked()
    throw new Error('offline')
  })
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(<GrowthGauge data={{ followersStart: 1000, followersGained: 40 }} target={0.05} />)
  const mark = document.querySelector<SVGElement>('[data-mark][tabindex="0"]')
  const point = async () => {
    await act(async () => mark?.blur())
    await act(async () => vi.advanceTimersByTime(200))
    await act(async () => mark?.focus())
  }
  await point()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  // Vitest remembers what failed, as a browser does not.
  vi.resetModules()
  vi.doMock('../../src/parts/TipLayer.js', () => ({ default: () => <text>the tooltip</text> }))
  await act(async () => vi.advanceTimersByTime(1000))
  await point()
  expect(screen.queryByText('the tooltip')).toBeNull()
  await act(async () => vi.advanceTimersByTime(5000))
  await point()
  await screen.findByText('the tooltip')
  vi.useRealTimers()
})
