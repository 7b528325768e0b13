import { at } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { isLogOfVisits, logsVisits } from './logsVisits.js'
import { statsIn } from './answers.js'
import { isFlat } from './flat.js'
import { statData, statDataBytime } from './statData.js'

/** What tells the answers and logs of Yandex Metrica from all others. */
export const yandexMetricaKinds: readonly Recognised[] = [
  { of: 'json', read: statDataBytime, is: (payload) => Array.isArray(at(statsIn(payload)[0], 'data.0.metrics.0')) },
  { of: 'json', read: statData, is: (payload) => statsIn(payload).length > 0 },
  { of: 'table', read: statData, is: isFlat },
  { of: 'table', read: logsVisits, is: isLogOfVisits },
]
