import type { GoalStatus } from '../../metrics/analysis/judge.js'
import type { Score } from '../../metrics/index.js'
import { count } from '../count.js'
import { hostText } from '../hostText.js'
import { listNames } from '../intl.js'
import { nameIn } from '../name.js'
import { formatNumber } from '../number.js'
import { describeScore, type ScorePoints } from '../score.js'
import type { Saying, SayFinding } from './say.js'
import { scorecardIn } from '../sections/scorecardIn.js'

/** A row that has lost points. */
type LostPoints = { readonly metric: string; readonly label: string | null; readonly points: number }

export type ScoreValues = {
  readonly score: Score
  readonly soFar: Score | null
  readonly standings: ReadonlyArray<GoalStatus | null>
  readonly labels: ReadonlyArray<string | null>
  readonly met: number
  readonly of: number
  /** As the card shows them, in tenths. */
  readonly points: ScorePoints
  /** Points that goals above 100% win back, of a range at least; 0 where none. */
  readonly won: number
  /** Most first. */
  readonly lost: readonly LostPoints[]
}

/** So many rows are named. */
const NAMED = 2

/** "Score 94.2%: 3 of 6 goals met; most points lost: leads −3.2, net audience growth −3.2" */
export const sayScore: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages } = locale
  const { score, soFar, standings, labels, met, of, points, lost } = finding.values as unknown as ScoreValues
  const named = labels.map((label) => label ?? undefined)
  const head = scorecardIn(messages).score
  const pace = soFar ? { soFar, standings } : undefined
  if (!score.known || pace)
    return { head, sentence: describeScore(score, { ...options, arithmetic: false, labels: named, pace, points }) }
  const answer = describeScore(score, { ...options, brief: true, arithmetic: false, labels: named })
  const reached = words.score.met(formatNumber(met, options), count(of, options))
  const most = lost.slice(0, NAMED).map((row) => sayLost(row, saying))
  const rest = most.length ? messages.semicolon + words.score.mostLost(listNames(most, messages, true)) : ''
  return { head, sentence: answer + messages.colon + reached + rest }
}

/** "leads −3.2" */
function sayLost({ metric, label, points }: LostPoints, { options, locale, words }: Saying): string {
  const name = hostText(label, locale.messages.dir) ?? nameIn(locale.messages, metric)
  return words.score.lost(name, formatNumber(-points, { ...options, decimals: 1 }))
}
