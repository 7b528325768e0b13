// @vitest-environment node
import fc from 'fast-check'
import { isFact } from 'kpi-kit/metrics'
import { expect, test } from 'vitest'
import { insights } from '../../src/adapters/meta-ads/index.js'
import { metaAdsKinds } from '../../src/adapters/meta-ads/recognise.js'
import { mangled, mostOf, numbersIn } from './mangled.js'

const row = (id: string, more: object = {}) => ({
  account_id: '1',
  account_currency: 'EUR',
  campaign_id: id,
  campaign_name: `Campaign ${id}`,
  date_start: '2026-08-01',
  date_stop: '2026-08-01',
  spend: '10.5',
  impressions: '1000',
  reach: '800',
  clicks: '30',
  estimated_ad_recallers: '50.0',
  actions: [
    { action_type: 'lead', value: '7' },
    { action_type: 'link_click', value: '5' },
  ],
  action_values: [{ action_type: 'omni_purchase', value: '99.9' }],
  ...more,
})
const campaigns = { data: [row('11'), row('12', { inline_link_clicks: '4' })], paging: { cursors: {}, next: 'x' } }
const parts = {
  data: [row('11', { age: '18-24' }), row('11', { age: '25-34' }), row('12', { ad_id: '5' }), row('12')],
}
const batch = [{ code: 200, body: JSON.stringify(campaigns) }, { report_run_id: '5' }]
const payloads = fc.oneof(mangled(campaigns), mangled(parts), mangled(batch), fc.anything())

test('whatever comes, nothing throws, and every number is one of the payload, zero, or not more than its parts', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const all = numbersIn(payload)
      const [numbers, most] = [new Set(all), mostOf(all)]
      for (const { is } of metaAdsKinds) expect(typeof is(payload)).toBe('boolean')
      for (const found of insights(payload, { currency: 'USD' }).rows) {
        expect(found.paid).toBe('paid')
        for (const [key, value] of Object.entries(found)) {
          if (!isFact(key) || value === 0) continue
          const isKnown = numbers.has(value as number)
          const isSum = key !== 'reach' && key !== 'adRecallers' && Math.abs(value as number) <= most
          expect(isKnown || isSum, `${key} ${String(value)}`).toBe(true)
        }
      }
    }),
    { numRuns: 250 },
  )
})
