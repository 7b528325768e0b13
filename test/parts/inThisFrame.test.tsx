// What a pointer asks is in the page when its event has been handled: a browser lines these events up before it paints a frame,
// so the answer is in that one. React's own events of a moving pointer come too late for it.
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KpiTile } from '../../src/index.js'
import { scenes } from '../budgets/scenes.js'

const drawings: typeof scenes = {
  ...scenes,
  tile: () => <KpiTile metric="leads" data={[3, 5, 4].map((leads, i) => ({ date: `2026-10-0${i + 1}`, leads }))} />,
}

test.each(Object.entries(drawings))('%s answers a pointer before the next paint', async (_, draw) => {
  const { container } = render(draw(0))
  const mark = container.querySelector('.kpi-trend-slider, .kpi-tile-slider, [data-mark]')
  if (!mark) throw new Error('There is nothing to point at')
  const point = (clientX: number) => {
    for (const type of ['pointerover', 'pointermove'])
      mark.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, clientX }), { pointerType: 'mouse' }))
  }
  // What is loaded for the first tooltip is there.
  await act(async () => point(0))
  await act(async () => {
    mark.dispatchEvent(Object.assign(new MouseEvent('pointerout', { bubbles: true }), { pointerType: 'mouse' }))
    await new Promise((done) => setTimeout(done, 200))
  })

  const before = document.body.innerHTML
  point(1000)
  expect(document.body.innerHTML).not.toBe(before)
  await act(async () => {})
})
