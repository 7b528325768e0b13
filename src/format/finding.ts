import type { Finding } from '../metrics/model/finding.js'
import type { NumberOptions } from './number.js'

/** Stands in until the sentences are there. */
export const describeFinding = ({ id, values }: Finding, _options: NumberOptions = {}) => ({
  head: id,
  sentence: String(values['sentence'] ?? id),
  evidence: values['evidence'] ? String(values['evidence']) : null,
  question: values['question'] ? String(values['question']) : null,
})
