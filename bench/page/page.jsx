// Runs in the browser: draws many of one widget, alone or in a card, and tells how long it took.
import { createElement, Fragment } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { longLine, longRows, SIZES, sumRows } from '../data.mjs'
import { cells } from './cells.jsx'
import { elementOf } from './elementOf.mjs'

/** No change of the page for so long: it is done. */
const QUIET = 50
const PATIENCE = 20_000

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Calls back in the first task after the frame that is being made has been painted. */
function afterPaint(done) {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => done(performance.now()), { once: true })
  port1.start()
  port2.postMessage(null)
}
const nextPaint = (done) => requestAnimationFrame(() => afterPaint(done))

const everything = { childList: true, subtree: true, attributes: true, characterData: true }

/**
 * What `work` takes, from a frame's beginning until that frame is painted; where the page goes on changing, because a chart
 * measures itself first, until the last change is painted.
 */
async function timed(work) {
  let shift = 0
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value
  })
  shifts.observe({ type: 'layout-shift' })
  await frame()
  await frame()
  // Within the callback itself: the browser's counters leave out the script that goes on behind an `await`.
  const { start, end } = await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now()
      work()
      resolve({ start, end: new Promise(afterPaint) })
    })
  })
  let changed = 0
  let painted = 0
  const changes = new MutationObserver(() => {
    changed = performance.now()
    nextPaint((time) => {
      painted = time
    })
  })
  changes.observe(document.body, everything)
  const first = await end
  await frame()
  await frame()
  while (performance.now() - Math.max(changed, first) < QUIET && performance.now() - start < PATIENCE) await wait(10)
  changes.disconnect()
  shifts.disconnect()
  const late = changed > first
  return { wall: (late ? Math.max(painted, first) : first) - start, late, shift }
}

/** @param {import('react').ComponentType} Widget */
export function begin(Widget, Provider = Fragment) {
  const host = document.querySelector('#root')
  let root
  let element

  const count = (selector) => host.querySelectorAll(selector).length
  const draw = () =>
    flushSync(() => {
      root ??= createRoot(host)
      root.render(element)
    })

  window.bench = {
    /** Makes what will be drawn, outside of the clock. With `markup` it is that, as static elements. */
    prepare({ markup, ...asked }) {
      element = createElement(Provider, null, cells(Widget, { ...asked, trees: markup?.map(elementOf) }))
    },
    draw: () => timed(draw),
    hydrate: () =>
      timed(() => {
        root = hydrateRoot(host, element)
      }),
    async clear() {
      root?.unmount()
      root = undefined
      await frame()
    },
    nodes: () => count('.cell *'),

    /** Draws and removes the widget again and again. */
    async cycle(times) {
      for (let i = 0; i < times; i++) {
        draw()
        await frame()
        root.unmount()
        root = undefined
      }
    },

    /** One long line from so many points, or rows that make one. */
    prepareLong({ points, rows }, takesRows) {
      const given = rows ? longRows(rows) : undefined
      const data = given ? undefined : longLine(points)
      // What an app has in its hands is rows or points; what a library wants of them is made within the clock.
      window.drawLong = () => {
        const handed = takesRows && given ? { rows: given } : { points: data ?? sumRows(given) }
        const cell = createElement('div', { className: 'cell', style: SIZES.long })
        element = createElement(
          Provider,
          null,
          createElement('div', cell.props, createElement(Widget, { data: handed, ...SIZES.long })),
        )
        draw()
      }
    },
    drawLong: () => timed(() => window.drawLong()),

    /** Notes when the next move of the pointer is answered: by a change of the page, or by drawing on a canvas. */
    listen() {
      const answer = { moved: 0, painted: 0 }
      let asked = false
      const saw = () => {
        if (!answer.moved || asked) return
        asked = true
        nextPaint((time) => {
          answer.painted = time
        })
      }
      const changes = new MutationObserver(saw)
      changes.observe(document.body, everything)
      window.canvasSaw = saw
      // What comes under the pointer hears of it before it hears of the move.
      for (const kind of ['pointerover', 'pointermove'])
        window.addEventListener(kind, (event) => (answer.moved ||= event.timeStamp), { capture: true, once: true })
      window.answer = async (patience) => {
        const start = performance.now()
        while (!answer.painted && performance.now() - start < patience) await wait(4)
        changes.disconnect()
        window.canvasSaw = undefined
        return answer.painted ? answer.painted - answer.moved : null
      }
    },
  }

  for (const name of ['clearRect', 'drawImage', 'fill', 'fillRect', 'fillText', 'stroke']) {
    const own = CanvasRenderingContext2D.prototype[name]
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      window.canvasSaw?.()
      return own.apply(this, args)
    }
  }
}
