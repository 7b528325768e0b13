/** Calculating leaves noise in the last digits (0.1 + 0.2 − 0.3 is 0.00000000000000006), so what is smaller is zero. */
export const noise = 1e-9

export const isZero = (value: number): boolean => Math.abs(value) < noise
