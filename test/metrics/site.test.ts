// @vitest-environment node
// The site as a whole: figures that rows of any channel may carry, and that are not added over channels.
import { expect, test } from 'vitest'
import { evaluate, type Row } from '../../src/metrics/index.js'
import { orders, said } from './october.js'

const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }

test('rows without a date are parts of the period where all are of one channel', () => {
  const rows: Row[] = [
    { ...ig, siteSessions: 10 },
    { ...ig, siteSessions: 11 },
  ]
  expect(evaluate('siteSessions', rows)).toMatchObject({
    value: 21,
    coverage: { known: 2, expected: 2, unit: 'rows' },
    warnings: [],
  })
})

test('rows without a date repeat one figure where they are of several channels', () => {
  const rows: Row[] = [
    { ...ig, siteSessions: 10, sessions: 3 },
    { ...vk, siteSessions: 10, sessions: 1 },
  ]
  expect(evaluate('siteSessions', rows)).toMatchObject({
    value: 10,
    coverage: { known: 1, expected: 1, unit: 'rows' },
    warnings: [],
  })
  expect(said(evaluate('socialTrafficShare', rows))).toBe(0.4)
  for (const order of orders([...rows, { ...vk, siteSessions: 11 }]))
    expect(said(evaluate('siteSessions', order))).toBe('conflict')
})

test('without any row there is no site', () => {
  expect(evaluate('siteSessions', [])).toMatchObject({
    known: false,
    reason: 'no-data',
    coverage: { known: 0, expected: 0, unit: 'rows' },
    warnings: [],
  })
})
