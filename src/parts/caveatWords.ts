import { caveatsOf, describeOutside, firstAndMore, type Named } from '../format/caveats.js'
import { describeComparison, notesOf, type NumberOptions } from '../format/index.js'
import type { Comparison, DataQuery, Result, Warning } from '../metrics/index.js'

type CaveatOptions = NumberOptions & Pick<DataQuery, 'channels'>

/**
 * What some numbers do not rest on, for every widget in the same way: in its sentence the first caveat and how many more there
 * are, in its table all of them, and the channels that the numbers are not about.
 *
 * @param more warnings of the rows, and of whatever else stands in the table
 */
export function caveatWords(of: readonly Named[], options: CaveatOptions, more: readonly Warning[] = []) {
  const caveats = caveatsOf(of, options)
  return {
    said: firstAndMore(caveats, options),
    all: caveats.map(({ text }) => text),
    notes: () => caveatNotes(of, options, more),
  }
}

/** Those of the table alone, for a widget that says them in its own words in its sentence. */
export function caveatNotes(of: readonly Named[], options: CaveatOptions, more: readonly Warning[] = []): string[] {
  const results = of.map(({ result }) => result)
  return [...notesOf(more, options, of), ...describeOutside(results, options)]
}

/** Why a value that is known stands beside an earlier one without a change, where nothing else says it: other channels are
 * missing than before, or what is counted has changed. */
export function whyNoChange(comparison: Comparison, options: NumberOptions): string[] {
  const { reason, current, previous } = comparison
  if (!current.known || !previous.known) return []
  const isOfOthers = reason === 'channels' && !current.channels.missing.length
  const isBroken = reason === 'breaks' && !isSaidOf(current)
  return isOfOthers || isBroken ? [describeComparison(comparison, options) ?? ''] : []
}

/** A break inside the window is one of the caveats of the value. */
const isSaidOf = ({ warnings }: Result): boolean => warnings.some(({ code }) => code === 'break')
