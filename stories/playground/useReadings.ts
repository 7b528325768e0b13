import { type Reading, readAny } from 'kpi-kit/adapters'
import { useEffect, useMemo, useState } from 'react'
import { type Answers, optionsFor } from './answers.js'
import { type Given, refusedReading } from './given.js'
import { readLong } from './readLong.js'

interface Known {
  readonly answers: Answers
  readonly reading: Reading
}

/** What was read already: typing in one of fifty files does not read all of them again. */
const known = new WeakMap<Given, Known>()

function readNow(one: Given, answers: Answers): Reading {
  const found = known.get(one)
  if (found?.answers === answers) return found.reading
  const reading = one.refused ? refusedReading(one.refused) : readAny(one.text, optionsFor(one, answers))
  known.set(one, { answers, reading })
  return reading
}

/** What each of the given says, in their order; `null` while it is being read. The list is the same as long as all of it is. */
export function useReadings(given: readonly Given[], answers: Answers): ReadonlyArray<Reading | null> {
  const [late, setLate] = useState<ReadonlyMap<Given, Known>>(new Map())

  useEffect(() => {
    const waiting = given.filter((one) => one.long && known.get(one)?.answers !== answers)
    if (!waiting.length) return undefined
    const tasks = waiting.map((one) => ({ file: one.long as Blob, options: optionsFor(one, answers) }))
    return readLong(tasks, (i, reading) => {
      const one = waiting[i] as Given
      known.set(one, { answers, reading })
      setLate((before) => new Map(before).set(one, { answers, reading }))
    })
  }, [given, answers])

  return useMemo(
    () =>
      given.map((one) => {
        if (!one.long) return readNow(one, answers)
        const found = late.get(one)
        return found?.answers === answers ? found.reading : null
      }),
    [given, answers, late],
  )
}
