import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel, SpecialistScorecard } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const audience = { followersStart: 12000, followersGained: 940, followersLost: 436 }
const rows = [
  { date: '2026-09', followersStart: 11583, followersGained: 842, followersLost: 425, reach: 117000, leads: 96 },
  { date: '2026-10', ...audience, reach: 128400, interactions: 9480, linkClicks: 3120, leads: 109 },
]
const plan = [
  { metric: 'netGrowthRate', target: 0.05, weight: 60 },
  { metric: 'leads', target: 130, weight: 40 },
]

const section = (id, shared) =>
  h(
    'section',
    { id },
    h(
      KpiProvider,
      { data: rows, period: '2026-10', interactive: false, ...shared },
      h(GrowthGauge, { target: 0.05, table: 'visible' }),
      h(ReachFunnel, { target: { leads: 130 } }),
      h(KpiTile, { metric: 'leads', target: 130 }),
      h(SpecialistScorecard, { person: { name: 'Anna Kim' }, plan }),
    ),
  )

const body = renderToStaticMarkup([
  h('div', { key: 'all' }, section('english'), section('russian', { locale: ru })),
  h('div', { key: 'rtl' }, section('mirrored', { dir: 'rtl' }), section('arabic', { locale: ar })),
])

mkdirSync('dist', { recursive: true })
copyFileSync(fileURLToPath(import.meta.resolve('kpi-kit/styles.css')), 'dist/kpi-kit.css')
writeFileSync(
  'dist/index.html',
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Report</title><link rel="stylesheet" href="kpi-kit.css"></head>
<body>${body}</body>
</html>`,
)
