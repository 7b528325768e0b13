import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Most mutants die in the quick tests; the laws come after them. */
const slow = ['symmetries', 'judgements', 'fuzz', 'laws']

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

// The tests that mutants of src/metrics have to survive: no browser, no page.
export default defineConfig({
  test: {
    include: ['test/metrics/**/*.test.ts'],
    // What the compiler says is no business of a mutant.
    exclude: ['test/metrics/types.test.ts'],
    environment: 'node',
    // The modules hold nothing that one file could leave behind for another, and loading them anew takes longest.
    isolate: false,
    env: { FUZZ: '2000', SHRINK: 'no' },
    // The laws take a while on a machine that does something else.
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
})
