/** What is said of the times of day that dates had. */
export const notesOn = (times: readonly string[]): readonly string[] => {
  if (times.length === 0) return []
  const [first = ''] = times
  const hour = first.slice(0, 5)
  const same = times.every((time) => time.slice(0, 5) === hour)
  // Facebook and Instagram stamp a day with its end, midnight in California: 07:00 or 08:00 UTC of the day after.
  const check = same && hour !== '00:00' ? ` All say ${hour}: check whether your source stamps a day with its end.` : ''
  return [
    `The time of day was dropped from ${times.length} ${times.length === 1 ? 'date' : 'dates'}: a row is about a whole day.${check}`,
  ]
}
