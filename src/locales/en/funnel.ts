import type { Translation } from '../../format/messages.js'

export const funnel: Translation['funnel'] = {
  name: (first, last) => `from ${first} to ${last}`,
  of: (rate, base) => `${rate} of ${base}`,
  overall: (rate) => `${rate} end to end`,
  cost: 'cost each',
  each: (amount) => `${amount} each`,
  leak: 'biggest leak',
  lowest: 'lowest rate',
  step: (from, to, rate, before) => `${from} → ${to}, ${rate}${before ? `, was ${before}` : ''}`,
  price: (amount, name, period) => `at the rate of ${period}: ${amount} more ${name}`,
  noLeak: 'no step does worse than before',
  log: 'bars on a log scale',
  steps: 'bars: rate of each stage',
  notNested: 'not nested: different source or unit',
  unmatched: 'not of the same channels and days, so no rate',
  stage: 'Stage',
  base: 'Of',
  rate: 'Rate',
}
