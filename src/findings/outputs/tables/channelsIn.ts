import { ownBrand } from '../../../metrics/engine/evaluate.js'
import { channelsOf, eachOnce } from '../../../metrics/engine/facts/scope.js'
import { read } from '../../../metrics/store/read.js'
import type { TableQuestion } from './tableQuestion.js'

/** The ids of your own channels, each once; rows that name none are of no channel. */
export function channelsIn({ query }: TableQuestion): readonly string[] {
  const { data, own, channels } = query
  const ledger = read(data, own)
  return eachOnce(channelsOf(ledger, ownBrand(ledger, own) ?? '', channels)).flatMap(({ id }) => id || [])
}
