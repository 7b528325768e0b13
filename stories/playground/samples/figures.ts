// Invented figures: two months of a coffee roaster, busier on Wednesdays, and growing.

const start = Date.UTC(2026, 8, 1)

/** The days of September and October 2026. */
export const days = Array.from({ length: 61 }, (_, i) => new Date(start + i * 86_400_000).toISOString().slice(0, 10))

/** Around 0, by up to 1 in either direction: highest on Wednesdays. */
const wave = (day: number) => Math.sin((2 * Math.PI * (day + 6)) / 7)

/** Between 0 and 1, as if by chance, and always the same. */
export const chance = (seed: number): number => {
  const x = Math.sin(seed * 12.9898) * 43_758.5453
  return x - Math.floor(x)
}

/** What there is of something on a day: around `mean`, with the week, with growth, and with a bit of chance. */
export const count = (mean: number, day: number, kind: number): number =>
  Math.round(mean * (1 + 0.004 * day + 0.12 * wave(day) + 0.16 * (chance(day + 100 * kind) - 0.5)))

/** Epoch milliseconds of an hour of a day, in UTC. */
export const timeOn = (day: number, hour: number): number => start + (day * 24 + hour) * 3_600_000

/** When all of it was read: four days later, when nothing of it grows any more. */
export const readOn = timeOn(64, 6)
