import { at, isRecord, listOf } from '../reading/payload.js'
import type { Adapter, Recognised } from '../reading/types.js'
import { followerStatistics } from './followerStatistics.js'
import { networkSizes } from './networkSizes.js'
import { pageStatistics } from './pageStatistics.js'
import { shareStatistics } from './shareStatistics.js'

/** Elements that have one of these keys. */
const elementsWith = (read: Adapter, key: RegExp): Recognised => ({
  of: 'json',
  read,
  is: (payload) => {
    const [element] = listOf(at(payload, 'elements'))
    return isRecord(element) && Object.keys(element).some((one) => key.test(one))
  },
})

/** What tells the payloads of LinkedIn from all others. */
export const linkedinKinds: readonly Recognised[] = [
  elementsWith(shareStatistics, /^totalShareStatistics$/),
  elementsWith(followerStatistics, /^follower(Gains$|CountsBy)/),
  elementsWith(pageStatistics, /^(totalPageStatistics|pageStatisticsBy)/),
  { of: 'json', read: networkSizes, is: (payload) => typeof at(payload, 'firstDegreeSize') === 'number' },
]
