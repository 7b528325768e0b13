import type { Verdict } from '../metrics/index.js'
import type { Finding } from '../metrics/model/finding.js'

const tones: Readonly<Record<Verdict, Finding['tone']>> = {
  better: 'positive',
  worse: 'negative',
  same: 'neutral',
  neutral: 'neutral',
}

/** The tone of what a metric's direction says of a difference; neutral where it says nothing. */
export const toneOf = (verdict: Verdict | null): Finding['tone'] => tones[verdict ?? 'neutral']
