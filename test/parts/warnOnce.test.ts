import { afterEach, expect, test, vi } from 'vitest'
import { warnOnce } from '../../src/parts/index.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('tells a text once, in a browser that has no `process` too', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('process', undefined)
  warnOnce('misuse', 'of a page without process')
  warnOnce('misuse', 'of a page without process')
  vi.unstubAllGlobals()
  expect(warn.mock.calls).toEqual([['kpi-kit [misuse]: of a page without process']])
})

test('says nothing in production', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubEnv('NODE_ENV', 'production')
  warnOnce('misuse', 'in production')
  expect(warn).not.toHaveBeenCalled()
})
