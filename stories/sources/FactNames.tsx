import { en } from 'kpi-kit/locales/en'
import type { FactId } from 'kpi-kit/metrics'
import { factName } from '../metrics/factName.js'

/** Facts by the names that people have for them, in one line. */
export function FactNames({ of }: { readonly of: readonly FactId[] }) {
  return of.length ? of.map((fact) => factName(fact, en)).join(', ') : 'nothing'
}
