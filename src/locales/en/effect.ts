import type { Translation } from '../../format/messages.js'

export const effect: Translation['effect'] = {
  during: (event) => `during ${event}`,
  dailyMean: (name) => `${name} (daily mean)`,
  earlier: {
    day: { one: 'comparable day', other: 'comparable days' },
    week: { one: 'comparable week', other: 'comparable weeks' },
    period: { one: 'comparable period', other: 'comparable periods' },
  },
  mean: (earlier) => `mean of the ${earlier}`,
  more: (amount, earlier) => `${amount} more than on average in the ${earlier} before`,
  less: (amount, earlier) => `${amount} less than on average in the ${earlier} before`,
  same: (earlier) => `the same as on average in the ${earlier} before`,
  interval: (range) => `95% interval ${range}`,
  usual: 'no more than it usually varies',
  tooFew: 'too few to tell from chance',
  fewWindows: 'too few comparable periods before',
  chance: (standOut, tested, byChance) =>
    `of ${tested({ one: 'metric', other: 'metrics' })}, ${standOut({ one: 'stands out', other: 'stand out' })}; about ${byChance} would by chance alone`,
  relatives: (independent) =>
    `metrics made of the same figures move together: no more than ${independent({ one: 'is independent', other: 'are independent' })}`,
  association: 'the figures say what was different, not why',
  now: 'During',
  before: 'Usual before',
  difference: 'Difference (95% interval)',
  labels: { standsOut: 'Stands out', usual: 'As usual', untested: 'Too few to tell' },
}
