// The focus is never lost: what it was in may go, the widget around it stays.
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ChannelLeaderboard, GrowthGauge, ShareOfVoice } from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'
import { later, place, until } from './mount.js'

const rows: Row[] = ['a', 'b', 'c'].map((channel, i) => ({ date: '2026-10', channel, leads: 9 - i }))
const brands: Row[] = ['Aurora', 'Northwind', 'Vega'].map((brand, i) => ({ date: '2026-10', brand, mentions: 4 + i }))

describe.each(['the page', 'a shadow root'])('in %s', (where) => {
  function stage() {
    const host = place('width: 420px')
    const root = where === 'the page' ? host : host.attachShadow({ mode: 'open' })
    const react = createRoot(root.appendChild(document.createElement('div')))
    later(() => react.unmount())
    const focused = () => (root instanceof ShadowRoot ? root : document).activeElement
    const find = (selector: string) => root.querySelector<HTMLElement>(selector)
    return {
      find,
      focused,
      show: (node: ReactNode) => flushSync(() => react.render(node)),
      isOnWidget: () => focused() === find('figure'),
    }
  }

  test('after another try it stays in the widget, through loading, until there is something to see', async () => {
    const { find, show, isOnWidget } = stage()
    const widget = (status: 'error' | 'loading' | 'ready') => (
      <ChannelLeaderboard data={rows} metric="leads" status={status} onRetry={() => show(widget('loading'))} />
    )
    show(widget('error'))
    find('.kpi-error button')!.focus()
    await userEvent.keyboard('{Enter}')
    await until(() => find('[aria-busy]'), 'loading')
    expect(isOnWidget()).toBe(true)
    show(widget('ready'))
    expect(isOnWidget()).toBe(true)
    await userEvent.tab()
    await until(() => find('[data-mark]:focus'), 'the first mark')
    // It was given the focus once; a press of the mouse does not give it.
    expect(find('figure')).not.toHaveAttribute('tabindex')
  })

  test('a table that is open stays open while it loads, and its button keeps the focus', async () => {
    const { find, show, focused } = stage()
    const widget = (status: 'loading' | 'ready') => <ChannelLeaderboard data={rows} metric="leads" status={status} />
    show(widget('ready'))
    const button = find('.kpi-table-button')!
    button.focus()
    await userEvent.keyboard('{Enter}')
    const table = await until(() => find('table'), 'the table')
    show(widget('loading'))
    expect(focused()).toBe(button)
    expect(find('table')).toBe(table)
    expect(table.textContent).not.toMatch(/[1-9]/)
    show(widget('ready'))
    expect(focused()).toBe(button)
    expect(find('table')).toBe(table)
    await userEvent.keyboard('{Enter}')
    await until(() => !find('table'), 'the table to close')
    expect(focused()).toBe(button)
  })

  test('a button that waits keeps it', () => {
    const { find, show, focused } = stage()
    show(<GrowthGauge data={{ followersStart: 100, followersNet: 4 }} />)
    const button = find('.kpi-table-button')!
    button.focus()
    show(<GrowthGauge data={{ followersStart: 100, followersNet: 4 }} status="loading" />)
    expect(focused()).toBe(button)
    button.click()
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test.each([
    ['there is no data any more', []],
    ['what was pointed at is gone', rows.slice(1)],
  ])('where %s the widget has it', (_what, data) => {
    const { find, show, isOnWidget } = stage()
    show(<ChannelLeaderboard data={rows} metric="leads" />)
    find('[data-mark="a"]')!.focus()
    show(<ChannelLeaderboard data={data as Row[]} metric="leads" />)
    expect(isOnWidget()).toBe(true)
  })

  test('a mark that waits is not said again unasked', async () => {
    const { find, show } = stage()
    show(<ShareOfVoice data={brands} own="Aurora" />)
    find('[data-mark]')!.focus()
    await until(() => find('.kpi-tip'), 'the tooltip')
    show(<ShareOfVoice data={brands} own="Aurora" status="loading" />)
    await until(() => !find('.kpi-tip'), 'the tooltip to go')
    show(<ShareOfVoice data={brands} own="Aurora" />)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(find('.kpi-tip')).toBeNull()
  })

  test('what moves to another place takes it along', () => {
    const { find, show, focused } = stage()
    show(<ChannelLeaderboard data={rows} metric="leads" />)
    const mark = find('[data-mark="a"]')!
    mark.focus()
    show(<ChannelLeaderboard data={rows.map((row, i) => ({ ...row, leads: i + 1 }))} metric="leads" />)
    expect(focused()).toBe(find('[data-mark="a"]'))
  })

  test('a focus that is elsewhere stays there', () => {
    const { find, show, focused } = stage()
    const page = (data: readonly Row[]) => (
      <>
        <input />
        <ChannelLeaderboard data={data} metric="leads" />
      </>
    )
    show(page(rows))
    find('[data-mark="a"]')!.focus()
    find('input')!.focus()
    show(page([]))
    expect(focused()).toBe(find('input'))
    find('input')!.blur()
    show(page(rows))
    show(page([]))
    expect(focused() ?? document.body).toBe(document.body)
  })
})
