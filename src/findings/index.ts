export { type Findings, findings } from './findings.js'
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
export type { Budget, Cadence, Conversation, FindingsQuery, Instant, PostInfo, TeamMember } from './query.js'
export { defaultRules, type FindingRules } from './rules.js'
