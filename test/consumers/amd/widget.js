define(['jquery'], function () {
  const rows = [
    { date: '2026-09', followersStart: 11583, followersGained: 842, followersLost: 425, leads: 96 },
    { date: '2026-10', followersStart: 12000, followersGained: 940, followersLost: 436, leads: 109 },
  ]

  /** A plain script, though `define` is there: it defines elements, and no module. */
  function loadKit() {
    if (customElements.get('kpi-provider')) return
    const script = document.createElement('script')
    script.src = 'kpi-kit.iife.js'
    document.head.append(script)
  }

  return function Widget() {
    this.callbacks = {
      render: function () {
        loadKit()
        const place = document.getElementById('work-area')
        place.innerHTML = `
          <kpi-provider period="2026-10" locale="ru">
            <kpi-growth-gauge target="0.05"></kpi-growth-gauge>
            <kpi-tile metric="leads" target="130"></kpi-tile>
          </kpi-provider>`
        place.querySelector('kpi-provider').data = rows
        return true
      },
      init: () => true,
      bind_actions: () => true,
    }
  }
})
