// @vitest-environment node
// Whatever a host hands to whichever prop: the page beside it stays, and no reader sees a developer's words.
import { expect, test, vi } from 'vitest'
import { ru } from '../../../src/locales/ru.js'
import { everyTrial, troubles } from './wrongProps.js'

const { SEED, PROPS } = process.env
const seed = SEED === 'random' ? Math.floor(Math.random() * 1e6) : Number(SEED ?? 0)
const count = PROPS === 'all' ? everyTrial() : Number(PROPS ?? 500)

test(`${count} wrong props on the server, from ${seed} on`, { timeout: 7_200_000 }, () => {
  for (const way of ['warn', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {})
  expect(troubles(count, seed, ['en', ru]).slice(0, 20)).toEqual([])
})
