/** Seconds since 1970 in milliseconds; `NaN` for what can be none: those of the year 5138 are milliseconds already. */
export const unixTime = (seconds: unknown): number =>
  typeof seconds === 'number' && Math.abs(seconds) < 1e11 ? seconds * 1000 : Number.NaN
