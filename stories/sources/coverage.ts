import { type FactId, facts, isFact, type Row } from 'kpi-kit/metrics'
import { type Sample, samples, samplesOf } from './samples.js'
import { sources } from './sources.js'

const all = Object.keys(facts) as readonly FactId[]

/** The facts of rows, those too that are left out where they are zero. */
const factsIn = (rows: readonly Row[]): Set<FactId> =>
  new Set(rows.flatMap((row) => [...Object.keys(row), ...Object.keys(row.absent ?? {})]).filter(isFact))

const factsOf = (some: readonly Sample[]): Set<FactId> => factsIn(some.flatMap(({ reading }) => reading.rows))

/** Facts that no source gives: they are the host's own, of its shop, its help desk, its surveys. */
const given = factsOf(samples)
export const ofTheHost: readonly FactId[] = all.filter((fact) => !given.has(fact))

export interface Coverage {
  readonly byApi: readonly FactId[]
  /** Those that only an export of the studio has. */
  readonly byExport: readonly FactId[]
  /** Those that other sources give and this one does not. */
  readonly missing: readonly FactId[]
  /** Of the missing ones, those that most networks give. */
  readonly missed: readonly FactId[]
}

const ofSource = new Map(
  sources.map(({ source }) => {
    const own = samplesOf(source)
    return [source, [factsOf(own.filter(({ folder }) => folder === source)), factsOf(own)] as const]
  }),
)

/** Facts that half of the sources give. */
const isUsual = (fact: FactId): boolean =>
  [...ofSource.values()].filter(([, own]) => own.has(fact)).length * 2 > ofSource.size

export function coverageOf(source: string): Coverage {
  const [api = new Set(), own = new Set()] = ofSource.get(source) ?? []
  const missing = all.filter((fact) => given.has(fact) && !own.has(fact))
  return {
    byApi: all.filter((fact) => api.has(fact)),
    byExport: all.filter((fact) => own.has(fact) && !api.has(fact)),
    missing,
    missed: missing.filter(isUsual),
  }
}
