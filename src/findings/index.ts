export { type AlertOptions, type AlertState, type Alerts, alerts } from './control/alerts.js'
export { type Control, control } from './control/control.js'
export type { ControlRules, ResponseRule, Watched } from './control/controlRules.js'
export { type CheckDescription, describeCheck } from '../format/check.js'
export type { Check, CheckKind, CheckState } from '../metrics/model/check.js'
export { type Findings, findings } from './choice/findings.js'
export { describeFinding, type FindingWordsSaid } from '../format/finding.js'
export type {
  Claim,
  Finding,
  FindingKind,
  FindingSubject,
  FindingValue,
  Held,
  HeldFinding,
  QuestionId,
} from '../metrics/model/finding.js'
export type {
  Budget,
  Cadence,
  Complete,
  Conversation,
  FindingsQuery,
  Instant,
  OpeningHours,
  PostInfo,
  TeamMember,
  WorkingTime,
} from './query.js'
export { defaultRules, type FindingRules } from './rules.js'
export * from './outputs/index.js'
