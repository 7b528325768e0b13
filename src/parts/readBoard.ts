import { type Bars, barsOf } from '../geometry/index.js'
import {
  type DataQuery,
  type Leaderboard,
  type LeaderboardEntry,
  type LeaderboardOf,
  type LeaderboardOptions,
  leaderboard,
  type MetricInput,
  type Rows,
} from '../metrics/index.js'
import { boundsOf, isDoubtful } from '../metrics/model/result.js'
import type { FitOptions } from '../format/index.js'
import { type BoardWords, boardWords } from './boardWords.js'

/** What is asked of a board. */
export interface BoardQuestion extends DataQuery, Pick<FitOptions, 'locale' | 'notation'> {
  readonly data: Rows
  readonly of: LeaderboardOf
  readonly metric: MetricInput
  readonly top: number
  readonly order: LeaderboardOptions['order']
  /** Names by id: of posts, channels and formats. */
  readonly labels: Readonly<Record<string, string | undefined>> | undefined
}

/** All that a board knows: who stands where, how long the bars are, and what is said of them. */
export interface BoardReading {
  readonly board: Leaderboard
  /** Of the entries that are listed. */
  readonly bars: Bars
  readonly words: BoardWords
}

/** @throws for misuse: a metric that does not exist or cannot be ranked, a period that is no date */
export function readBoard(question: BoardQuestion): BoardReading {
  const board = leaderboard(question.data, question)
  return {
    board,
    // Where none can be ranked, no bar can stand below another.
    bars: barsOf(board.ranked ? board.entries.map(barOf) : []),
    words: boardWords(board, question),
  }
}

/** A figure that cannot be right is not measured against the others. */
const barOf = ({ result }: LeaderboardEntry) =>
  (result.known && isDoubtful(result) ? undefined : boundsOf(result)) ?? null
