import type { CardReading } from '../metrics/analysis/readCard.js'
import { addingUpTo, type ScorePoints, scorePoints } from './score.js'

/** The points of a plan in tenths, as a card shows them: whatever stands there adds up, over a row, and over all rows. */
export interface CardPoints extends ScorePoints {
  /** The weight of each row; together they are 1000. */
  readonly weights: readonly number[]
}

export function cardPoints({ rows, score }: CardReading): CardPoints {
  const { lost, won, more } = scorePoints(score)
  // What is not lost yet is not said, and what is won would be too much beside the rest.
  const isOpen = rows.some(({ scored, countsLost }) => scored.share && !countsLost)
  return {
    weights: addingUpTo(
      1000,
      score.rows.map(({ share }) => 1000 * (share ?? 0)),
    ),
    more,
    lost: lost.map((one, i) => (rows[i]?.countsLost ? one : null)),
    won: isOpen ? null : won,
  }
}
