import type { Translation } from '../../format/messages.js'

/** Beside those of `core.ts`. */
export const scorecard: Omit<Translation['scorecard'], 'channels' | 'faults'> = {
  kpi: 'KPI',
  weeks: (weeks) => weeks({ one: 'week', other: 'weeks' }),
  actual: 'Actual',
  attainment: 'Attainment',
  weight: 'Weight',
  lost: 'Points lost',
  status: 'Status',
  score: 'Score',
  bonus: 'Bonus',
  ofBonus: (amount, all) => `${amount} of ${all}`,
  outside: (names) => `not in this period: ${names}`,
  later: (names) => `not begun yet: ${names}`,
  inProportion: (goal, days) => `${goal} in proportion to ${days}`,
  how: 'How the score is calculated',
  missing: { block: 'no score without it', zero: 'counted as 0', redistribute: 'weight goes to the others' },
  limited: (share) => `counts as ${share}`,
  person: 'Specialist',
  team: 'Team',
  goals: 'Goals met',
  goalsOnPace: 'Goals on pace',
  reached: 'plan met',
  onPace: 'on pace for the plan',
  unscored: 'no score',
}
