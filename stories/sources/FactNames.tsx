import { nameOf } from 'kpi-kit/format'
import type { FactId } from 'kpi-kit/metrics'

/** Facts by the names that people have for them, as a sentence has them. */
export function FactNames({ of }: { readonly of: readonly FactId[] }) {
  const names = of
    .map((fact) => nameOf(fact))
    .map((name, i) => (i ? name.charAt(0).toLowerCase() + name.slice(1) : name))
  return names.join(', ') || 'Nothing'
}
