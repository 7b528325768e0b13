// kpi-kit: rows read, the facts of the period, and every metric of the catalogue with its reasons, bounds, coverage and
// warnings.

/** @param {typeof import('../../src/metrics/index.js')} kit */
export function contender({ aggregate, evaluate, metrics }) {
  const ids = Object.keys(metrics)
  return {
    group: (rows) => ({ rows, facts: aggregate(rows) }),
    answer: ({ rows }) =>
      Object.fromEntries(
        ids.map((id) => {
          const result = evaluate(id, rows)
          return [id, result.known ? result.value : Number.NaN]
        }),
      ),
  }
}
