import type { KpiProviderProps } from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'

const daily = (date: string): Row => ({
  date,
  channel: 'ig',
  brand: 'Aurora',
  reach: 250,
  views: 900,
  sessions: 200,
})

/** Two days of a brand that reached 250 to 500 people, beside one that reached 500: what a provider takes. */
export const between: Pick<KpiProviderProps, 'data' | 'period' | 'own'> = {
  data: [
    daily('2026-10-01'),
    daily('2026-10-02'),
    { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Contoso', reach: 500 },
  ],
  period: { from: '2026-10-01', to: '2026-10-02' },
  own: 'Aurora',
}
