import type { Recognised } from '../reading/types.js'
import { isFlat } from './flat.js'
import { isUniversal, reportsIn } from './reports.js'
import { runReport } from './runReport.js'

/** What tells the answers of Google Analytics from all others. */
export const googleAnalyticsKinds: readonly Recognised[] = [
  { of: 'json', read: runReport, is: (payload) => reportsIn(payload).length > 0 || isUniversal(payload) },
  { of: 'table', read: runReport, is: isFlat },
]
