import type { ChangeValues } from '../../format/findings/changeWords.js'
import type { Comparison } from '../../metrics/index.js'

/** What a sentence needs of a comparison, beside its two results; `null` where no change is given. */
export const changeValues = ({ basis, absolute, relative, pp, verdict }: Comparison): ChangeValues | null =>
  basis === 'none' || absolute === null ? null : { basis, absolute, relative, pp, verdict }
