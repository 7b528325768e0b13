import '@testing-library/jest-dom/vitest'
import { afterAll, afterEach, vi } from 'vitest'
import { said } from '../src/metrics/model/warnOnce.js'
import './ownerStacks.js'

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}

// The next file may share the process and the kit's modules: it finds them as if it were the first.
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  said.clear()
})
