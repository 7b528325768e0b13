/**
 * The 0.975 quantile of Student's t: 95% of what chance does lies within ± it. A series in 1 ÷ `degrees` whose first terms
 * are the known expansion and whose last are fitted; right to 7 digits from 3 degrees of freedom on.
 *
 * @example tQuantile(3) → 3.18245
 * @source the expansion: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5
 */
export const tQuantile = (degrees: number): number =>
  [1.2045, 1.45685, 2.57152, 2.82187, 2.372271, 1.959964].reduce((sum, term) => sum / degrees + term)
