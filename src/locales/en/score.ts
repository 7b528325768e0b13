import type { Translation } from '../../format/messages.js'
import { be } from './be.js'

export const score: Translation['score'] = {
  value: (value) => `score ${value}`,
  nothing: 'not scored: nothing is reported',
  badWeights: 'not scored: a weight is not valid',
  noWeights: 'not scored: the weights add up to 0',
  policies: {
    block: (names) => `not scored until ${be(names)} reported`,
    zero: (names) => `not reported, counted as 0: ${names}`,
    redistribute: (names) => `not reported, the weight goes to the others: ${names}`,
  },
  weights: (total) => `weights add up to ${total}; each counts in proportion`,
  met: (met, all) => `${met} of ${all({ one: 'goal', other: 'goals' })} met`,
  lagging: (names) => `lagging: ${names}`,
  lost: (name, points) => `${name} (${points({ one: 'point', other: 'points' })} lost)`,
  won: (points) => `${points({ one: 'point', other: 'points' })} won above 100%`,
  bonus: (share) => `${share} of the target bonus`,
  noBonus: 'no bonus without a score',
  nextBonus: (share, score) => `${share} from a score of ${score}`,
  onPace: (value, soFar) => `on pace for ${value}${soFar ? `, ${soFar} so far` : ''}`,
  onTrack: (count, all) => `${count} of ${all({ one: 'goal', other: 'goals' })} ahead or on pace`,
  behind: (names) => `behind: ${names}`,
  unjudged: {
    block: (names) => `not scored: ${names} can’t be judged`,
    zero: (names) => `not judged, counted as 0: ${names}`,
    redistribute: (names) => `not judged, the weight goes to the others: ${names}`,
  },
  badBonus: 'no bonus: its amount or its steps are not numbers',
}
