import type { Finding } from '../../../src/metrics/model/finding.js'

/** In place of the kit's own words: those that a test has given, so that a message is tested with any. */
export const describeFinding = ({ id, values }: Finding) => {
  const { head = id, sentence = head, evidence = null, question = null } = values
  return { head, sentence, evidence, question }
}
