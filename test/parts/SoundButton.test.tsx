// The button that plays, on a Web Audio that only writes down what it is asked for. How it sounds: test/browser/sound.test.tsx.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EngagementTrend, type EngagementTrendProps } from '../../src/index.js'
import { ru } from '../../src/locales/ru.js'

const made: FakeContext[] = []
const playing = new Set<object>()

const param = () => ({
  setValueAtTime: vi.fn(),
  linearRampToValueAtTime: vi.fn(),
  setTargetAtTime: vi.fn(),
})

class FakeNode {
  readonly gain = param()
  readonly pan = param()
  readonly frequency = param()
  disconnect = vi.fn()
  connect = (next: object) => next
  start = () => playing.add(this)
  stop = () => playing.delete(this)
}

/** Its clock goes when the test says so. */
class FakeContext {
  state = 'suspended'
  currentTime = 0
  destination = {}
  constructor() {
    made.push(this)
  }
  resume = vi.fn(async () => {
    this.state = 'running'
  })
  suspend = vi.fn(async () => {
    this.state = 'suspended'
  })
}

beforeEach(() => {
  for (const name of ['GainNode', 'OscillatorNode', 'StereoPannerNode']) vi.stubGlobal(name, FakeNode)
  vi.stubGlobal('AudioContext', FakeContext)
  // The one of the page outlives a test.
  for (const context of made) context.currentTime = 0
})

afterEach(() => {
  vi.unstubAllGlobals()
  playing.clear()
})

const rows = [3, 4, 6, 5, 2, 8, 7].map((interactions, i) => ({
  date: `2026-10-0${i + 1}`,
  channel: 'vk',
  reach: 100,
  interactions,
}))
const trend: EngagementTrendProps = { data: rows, sound: true, shape: 'line' }
const button = (name: string | RegExp = /play|stop|sound/i) => screen.getByRole('button', { name })
const heardAt = () => document.querySelector('.kpi-trend-cursor[data-heard] circle')?.getAttribute('cx')

/** Presses and waits until there is something to hear. */
async function play(name: string | RegExp = 'Play as sound'): Promise<FakeContext> {
  fireEvent.click(button(name))
  await waitFor(() => expect(playing.size).toBeGreaterThan(0))
  return made[0] as FakeContext
}

const silent = async () => {
  await waitFor(() => expect(button('Play as sound')).toBeEnabled())
  await waitFor(() => expect(playing.size).toBe(0))
  await waitFor(() => expect(made[0]?.state).toBe('suspended'))
}

test('it is asked for, and stands in the HTML of the server', () => {
  expect(renderToString(<EngagementTrend data={rows} />)).not.toContain('kpi-sound-button')
  expect(renderToString(<EngagementTrend {...trend} />)).toContain('aria-label="Play as sound"')
  render(<EngagementTrend {...trend} locale={ru} />)
  expect(button('Прослушать как звук')).toHaveAccessibleDescription('Вовлечённость (ER) по охвату')
  expect(made).toEqual([])
})

// Before any other makes the context of the page.
test('where there is no sound the button says so, and tries again', async () => {
  vi.stubGlobal('AudioContext', undefined)
  render(<EngagementTrend {...trend} />)
  fireEvent.click(button('Play as sound'))
  expect(button('Sound isn’t available here')).toBeEnabled()
  expect(screen.getByRole('status')).toHaveTextContent('Sound isn’t available here')
  vi.stubGlobal('AudioContext', FakeContext)
  await play('Sound isn’t available here')
  fireEvent.click(button('Stop the sound'))
  await silent()
})

test('there is none where nothing is known, and it waits while data is loading', () => {
  const { rerender } = render(<EngagementTrend {...trend} data={[]} />)
  expect(screen.queryByRole('button', { name: 'Play as sound' })).toBeNull()
  rerender(<EngagementTrend {...trend} status="loading" />)
  expect(button('Play as sound')).toBeDisabled()
})

describe('while it plays', () => {
  test('the cursor is at the point that is heard; focus and what a screen reader hears stay', async () => {
    render(<EngagementTrend {...trend} />)
    button().focus()
    const slider = screen.getByRole('slider')
    const before = slider.getAttribute('aria-valuetext')
    const context = await play()
    expect(button('Stop the sound')).toHaveFocus()
    // 7 points in 2 s: the third from 0.571 s on, after a start of 0.15 s. It stands at 2 ÷ 6 of the width.
    context.currentTime = 0.15 + 0.6
    await waitFor(() => expect(heardAt()).toBe('33.333333%'))
    expect(button()).toHaveFocus()
    expect(slider).toHaveAttribute('aria-valuetext', before)
    expect(screen.queryByRole('tooltip')).toBeNull()
    context.currentTime = 3
    await silent()
    expect(heardAt()).toBeUndefined()
  })

  test('a point that is looked at keeps the cursor', async () => {
    render(<EngagementTrend {...trend} />)
    const context = await play()
    fireEvent.focus(screen.getByRole('slider'))
    context.currentTime = 0.75
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(document.querySelectorAll('.kpi-trend-cursor')).toHaveLength(1)
    expect(heardAt()).toBeUndefined()
    fireEvent.click(button())
    await silent()
  })

  test('a host that keeps the day sees the note instead of it, and the day again', async () => {
    render(<EngagementTrend {...trend} activeDate="2026-10-07" />)
    const dot = () => document.querySelector('.kpi-trend-cursor circle')?.getAttribute('cx')
    const context = await play()
    context.currentTime = 0.2
    await waitFor(() => expect(dot()).toBe('0%'))
    fireEvent.click(button())
    expect(dot()).toBe('100%')
    await silent()
  })

  test.each<[string, () => void]>([
    ['another press', () => fireEvent.click(button('Stop the sound'))],
    ['Escape, wherever the focus is', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['leaving the page', () => fireEvent(window, new Event('pagehide'))],
    [
      'hiding the tab',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValueOnce(true)
        fireEvent(document, new Event('visibilitychange'))
      },
    ],
  ])('%s stops it', async (_, stop) => {
    render(<EngagementTrend {...trend} />)
    await play()
    stop()
    await silent()
  })

  test('Escape stops the sound and nothing else', async () => {
    const outside = vi.fn()
    document.body.addEventListener('keydown', outside)
    render(<EngagementTrend {...trend} />)
    await play()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await silent()
    expect(outside).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(outside).toHaveBeenCalledOnce()
    document.body.removeEventListener('keydown', outside)
  })

  test('other figures stop it, the same ones drawn again do not', async () => {
    const { rerender } = render(<EngagementTrend {...trend} />)
    await play()
    rerender(<EngagementTrend {...trend} data={rows.map((row) => ({ ...row }))} />)
    expect(button('Stop the sound')).toBeEnabled()
    rerender(<EngagementTrend {...trend} data={rows.slice(1)} />)
    await silent()
  })

  test('it goes with its widget', async () => {
    const { unmount } = render(
      <StrictMode>
        <EngagementTrend {...trend} />
      </StrictMode>,
    )
    await play()
    unmount()
    await waitFor(() => expect(playing.size).toBe(0))
    await waitFor(() => expect(made[0]?.state).toBe('suspended'))
  })

  test('one at a time in a page, on one context', async () => {
    render(
      <>
        <EngagementTrend {...trend} title="First" />
        <EngagementTrend {...trend} title="Second" />
      </>,
    )
    const [first, second] = ['First', 'Second'].map((name) => within(screen.getByRole('figure', { name })))
    fireEvent.click(first!.getByRole('button', { name: 'Play as sound' }))
    await waitFor(() => expect(playing.size).toBe(1))
    const [one] = playing
    fireEvent.click(second!.getByRole('button', { name: 'Play as sound' }))
    expect(first!.getByRole('button', { name: 'Play as sound' })).toBeEnabled()
    expect(second!.getByRole('button', { name: 'Stop the sound' })).toBeEnabled()
    await waitFor(() => expect(playing.has(one!)).toBe(false))
    await waitFor(() => expect(playing.size).toBe(1))
    expect(made).toHaveLength(1)
    expect(made[0]?.state).toBe('running')
    fireEvent.click(second!.getByRole('button', { name: 'Stop the sound' }))
    await waitFor(() => expect(made[0]?.state).toBe('suspended'))
  })

  test('of several lines each is named, and the others step back', async () => {
    const both = rows.flatMap((row) => [row, { ...row, channel: 'telegram' }])
    render(<EngagementTrend {...trend} data={both} split="channel" />)
    const context = await play()
    expect(screen.getByRole('status')).toHaveTextContent('')
    context.currentTime = 0.2
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Telegram'))
    expect(document.querySelectorAll('.kpi-trend-series[data-faded]')).toHaveLength(1)
    // A second for the name, 1.5 s for the line.
    context.currentTime = 0.15 + 2.6
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('VK'))
    fireEvent.click(button('Stop the sound'))
    expect(screen.getByRole('status')).toHaveTextContent('')
    await silent()
  })
})

test('what could not be loaded is asked for again by the next press', async () => {
  vi.doMock('../../src/parts/play.js', () => {
    throw new Error('offline')
  })
  render(<EngagementTrend {...trend} />)
  fireEvent.click(button('Play as sound'))
  await waitFor(() => expect(button('Sound isn’t available here')).toBeEnabled())
  await waitFor(() => expect(made[0]?.state).toBe('suspended'))
  vi.doUnmock('../../src/parts/play.js')
  await play('Sound isn’t available here')
  fireEvent.click(button('Stop the sound'))
  await silent()
})

test('a clock that stands still is noticed', async () => {
  render(<EngagementTrend {...trend} />)
  await play()
  await waitFor(() => expect(button('Sound isn’t available here')).toBeEnabled(), { timeout: 8000 })
  expect(playing.size).toBe(0)
})
