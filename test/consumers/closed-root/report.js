import './kpi-kit/growth-gauge.js'
import './kpi-kit/tile.js'

const rows = [
  { date: '2026-09', followersStart: 11583, followersGained: 842, followersLost: 425, leads: 96 },
  { date: '2026-10', followersStart: 12000, followersGained: 940, followersLost: 436, leads: 109 },
]

/** A component as a CRM makes them: nothing outside reaches into it. */
class Report extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' })
    const provider = document.createElement('kpi-provider')
    provider.setAttribute('mode', 'closed')
    provider.setAttribute('period', '2026-10')
    provider.data = rows
    provider.innerHTML = `
      <kpi-growth-gauge mode="closed" target="0.05"></kpi-growth-gauge>
      <kpi-tile mode="closed" metric="leads" target="130"></kpi-tile>`
    root.append(provider)
  }
}
customElements.define('c-report', Report)
