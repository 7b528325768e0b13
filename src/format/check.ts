import type { Check } from '../metrics/model/check.js'
import type { NumberOptions } from './number.js'

/** Stands in until the sentences are there. */
export const describeCheck = ({ id }: Check, _options: NumberOptions = {}) => ({
  head: id,
  sentence: id,
  value: '',
  expected: '',
  note: null as string | null,
})
