// Runs in the browser: mounts a hundred widgets of a kind, gives them other data, and takes the time until it is painted.
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import * as kit from 'kpi-kit'
import { months, plan, postRows, sizes, trendRows, voices } from './subjects.mjs'

const { ChannelLeaderboard, KpiProvider, EngagementTrend, GrowthGauge, KpiTile, PostLeaderboard } = kit
const { ReachFunnel, ShareOfVoice, SpecialistScorecard } = kit

/** Each with the data of the i-th widget in the n-th round: no two are alike, so nothing is known from before. */
const subjects = {
  GrowthGauge: (i, n) => [GrowthGauge, { data: months(i, n), period: '2026-10', target: 0.05 }],
  ShareOfVoice: (i, n) => [ShareOfVoice, { data: voices(i, n), period: '2026-10', own: 'Aurora' }],
  ReachFunnel: (i, n) => [ReachFunnel, { data: months(i, n), period: '2026-10' }],
  EngagementTrend: (i, n) => [
    EngagementTrend,
    { data: trendRows(i, n), period: { from: '2026-10-01', to: '2026-10-30' }, target: 0.04 },
  ],
  SpecialistScorecard: (i, n) => [
    SpecialistScorecard,
    { data: months(i, n), period: '2026-10', person: { name: 'Anna Kim' }, plan },
  ],
  PostLeaderboard: (i, n) => [
    PostLeaderboard,
    { data: postRows(i, n), metric: 'engagementRateByReach', period: '2026-10' },
  ],
  ChannelLeaderboard: (i, n) => [
    ChannelLeaderboard,
    { data: postRows(i, n), metric: 'engagementRateByReach', period: '2026-10' },
  ],
  KpiTile: (i, n) => [
    KpiTile,
    { data: trendRows(i, n), metric: 'interactions', period: { from: '2026-10-19', to: '2026-10-30' } },
  ],
}

const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  })

const page = (children) => createElement(KpiProvider, { theme: 'light', className: 'page' }, children)

async function timed(work) {
  await painted()
  const start = performance.now()
  flushSync(work)
  const script = performance.now() - start
  const end = await painted()
  return { script, total: end - start }
}

let round = 0

/** One run: mount, update, and the same drawings as bare markup. */
window.run = async (name, count) => {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const root = createRoot(place)
  const draw = (n) =>
    root.render(
      page(
        Array.from({ length: count }, (_, i) => {
          const [Widget, props] = subjects[name](i, n)
          return createElement('div', { key: i, className: sizes[name] }, createElement(Widget, props))
        }),
      ),
    )
  const mount = await timed(() => draw(++round))
  const update = await timed(() => draw(++round))
  // The same drawings as bare markup, without the texts around them: what a browser needs at least.
  const drawings = [...place.querySelectorAll('figure')].map((figure) => {
    const shapes =
      figure.querySelector('.kpi-gauge-dial__svg, .kpi-voice-svg, .kpi-funnel-svg, .kpi-trend-svg') ??
      figure.querySelector('.kpi-sparkline')
    return shapes ? `<div class="${sizes[name]}">${shapes.outerHTML}</div>` : ''
  })
  root.unmount()
  const bare = drawings.every(Boolean)
    ? await timed(() => {
        place.innerHTML = `<div class="kpi-root kpi-widget page">${drawings.join('')}</div>`
      })
    : null
  document.body.replaceChildren()
  return { mount, update, bare }
}

/** One trend on a million rows. */
window.million = async (rows) => {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const root = createRoot(place)
  const draw = (more) => root.render(page(createElement(EngagementTrend, { data: rows, by: 'reach', ...more })))
  const mount = await timed(() => draw({}))
  const update = await timed(() => draw({ target: 0.04 }))
  const slider = place.querySelector('[role="slider"]')
  const { left, width, top } = slider.getBoundingClientRect()
  const moves = []
  for (let i = 0; i < 60; i++) {
    const { script, total } = await timed(() =>
      slider.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          clientX: left + (width * i) / 60,
          clientY: top + 20,
          pointerType: 'mouse',
        }),
      ),
    )
    if (i > 9) moves.push({ script, total })
  }
  const points = Number(slider.getAttribute('aria-valuemax'))
  const drawn = [...place.querySelectorAll('.kpi-trend-series .kpi-trend-line')].reduce(
    (sum, line) => sum + line.getAttribute('points').split(' ').length,
    0,
  )
  root.unmount()
  return { mount, update, move: moves.sort((a, b) => a.script - b.script)[moves.length >> 1], points, drawn }
}

window.names = Object.keys(subjects)
window.isReady = true
