import type { Row } from 'kpi-kit/metrics'

export const rows: Row[] = [
  { date: '2026-09', followersStart: 11583, followersGained: 842, followersLost: 425, reach: 117000, leads: 96 },
  {
    date: '2026-10',
    followersStart: 12000,
    followersGained: 940,
    followersLost: 436,
    reach: 128400,
    interactions: 9480,
    linkClicks: 3120,
    leads: 109,
  },
]
