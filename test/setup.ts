import '@testing-library/jest-dom/vitest'
import * as React from 'react'
import { afterAll, afterEach, vi } from 'vitest'
import { said } from '../src/metrics/model/warnOnce.js'

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}

// For each element React in development keeps the stack of who made it, up to so many a second: a fifth of what it takes to
// draw a widget. Only its developer tools show it; warnings are the same. Told that there are enough, it keeps none.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = React as object as Readonly<
  Record<string, object>
>
if (internals)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Number.POSITIVE_INFINITY, set: () => {} })

// The next file may share the process and the kit's modules: it finds them as if it were the first.
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  said.clear()
})
