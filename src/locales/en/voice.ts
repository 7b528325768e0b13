import type { Translation } from '../../format/messages.js'

export const voice: Translation['voice'] = {
  you: (brand) => `${brand} (you)`,
  others: (brands) => brands({ one: 'other', other: 'others' }),
  by: (name) => `share of voice by ${name}`,
  alone: 'no other brand in the data',
  common: (coverage) => `on the ${coverage} that all brands know`,
  overlap: 'audiences overlap',
  brand: 'Brand',
  rank: 'Rank',
}
