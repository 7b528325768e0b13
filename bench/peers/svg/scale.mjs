const steps = [1, 2, 5, 10]

/** Round values from the least to the most, about four. */
export function ticks(least, most) {
  const rough = (most - least) / 4 || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * steps.find((one) => one * power >= rough)
  const first = Math.ceil(least / step)
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, i) => (first + i) * step)
}

/** @param {[number, number]} domain @param {[number, number]} range */
export const linear = ([d0, d1], [r0, r1]) => {
  const slope = (r1 - r0) / (d1 - d0 || 1)
  return (value) => r0 + (value - d0) * slope
}

export function extent(points) {
  let [least, most] = [Infinity, -Infinity]
  for (const { value } of points) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
