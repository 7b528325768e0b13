import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest to run, measured: the longest first. */
const long = [
  'embed/embed',
  'browser/layout',
  'conformance/data',
  'conformance/widget',
  'browser/tips',
  'metrics/fuzz',
  'browser/host',
  'browser/axe',
  'conformance/server',
  'metrics/laws',
  'conformance/translated',
  'conformance/changes',
  'browser/names',
  'browser/extremes',
  'browser/interaction',
  'metrics/symmetries',
  'conformance/refresh',
  'props/props',
  'format/everyMetric',
  'metrics/oracle',
  'engagement-trend/EngagementTrend',
  'attacks/attacks',
  'metrics/funnel',
]

/** What a file asks for at its top; most ask for none. */
const environmentOf = (file: string) => /^\/\/ @vitest-environment (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''

/**
 * Vitest knows what is long from the run before, and a fresh machine has none: the last to start would run alone. Those of a
 * project and of an environment stay together, for only then the next takes over what the one before has loaded.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.includes(`/${name}.test.`))
      return at < 0 ? long.length : at
    }
    const environments = new Map(sorted.map(({ moduleId }) => [moduleId, environmentOf(moduleId)]))
    const environment = ({ moduleId }: TestSpecification) => environments.get(moduleId) ?? ''
    return sorted.sort(
      (a, b) =>
        projects.indexOf(a.project) - projects.indexOf(b.project) ||
        rank(a) - rank(b) ||
        environment(a).localeCompare(environment(b)),
    )
  }
}
