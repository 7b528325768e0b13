import { type Reading, readAny } from 'kpi-kit/adapters'
import { useEffect, useReducer, useState } from 'react'
import { type Answers, optionsFor } from './answers.js'
import { type Given, refusedReading } from './given.js'
import { readLong } from './readLong.js'

interface Known {
  readonly answers: Answers
  readonly reading: Reading
}

/**
 * What each of the given says, in their order; `null` while it is being read. What has not changed is not read again, and the list
 * is the same as long as all of it is.
 */
export function useReadings(given: readonly Given[], answers: Answers): ReadonlyArray<Reading | null> {
  const [known] = useState(() => new WeakMap<Given, Known>())
  const [, readAgain] = useReducer((times: number) => times + 1, 0)

  useEffect(() => {
    const waiting = given.filter((one) => one.long && known.get(one)?.answers !== answers)
    if (!waiting.length) return undefined
    const tasks = waiting.map((one) => ({ file: one.long as Blob, options: optionsFor(one, answers) }))
    return readLong(tasks, (i, reading) => {
      known.set(waiting[i] as Given, { answers, reading })
      readAgain()
    })
  }, [given, answers, known])

  const readings = given.map((one) => {
    const found = known.get(one)
    if (found?.answers === answers) return found.reading
    if (one.long) return null
    const reading = one.refused ? refusedReading(one.refused) : readAny(one.text, optionsFor(one, answers))
    known.set(one, { answers, reading })
    return reading
  })
  const [kept] = useState<{ list: ReadonlyArray<Reading | null> }>(() => ({ list: [] }))
  const isSame = readings.length === kept.list.length && readings.every((one, i) => one === kept.list[i])
  if (!isSame) kept.list = readings
  return kept.list
}
