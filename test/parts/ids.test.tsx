// @vitest-environment node
// Two React roots, or two calls on the server, know nothing of each other, and their ids meet on one page.
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GrowthGauge, KpiGrid, ReachFunnel, ShareOfVoice } from '../../src/index.js'
import { hatchId } from '../../src/parts/Maybe.js'

const facts = { followersStart: 1000, followersGained: 40, reach: 900, clicks: 90, leads: 9 }
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
const namesIn = (html: string) => [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id)

test('widgets with an id of their own have names of their own, whoever renders them', () => {
  const islands = [
    renderToString(<GrowthGauge id="growth" data={facts} />),
    renderToString(<ReachFunnel id="funnel" data={facts} table="visible" />),
    renderToString(<ShareOfVoice id="voice" data={[{ brand: 'a', mentions: 3 }]} />),
    renderToString(<KpiGrid id="grid" title="October" />),
  ]
  const ids = islands.flatMap(idsIn)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const island of islands) for (const name of namesIn(island)) expect(idsIn(island)).toContain(name)
  expect(islands.map((island) => namesIn(island)[0])).toEqual([
    'growth-title',
    'funnel-title',
    'voice-title',
    'grid-title',
  ])
})

test('an id that cannot be named by another is left to the host', () => {
  expect(namesIn(renderToString(<GrowthGauge id="two words" data={facts} />))[0]).not.toContain(' ')
})

test('patterns of two ids are two', () => {
  const ids = ['a.b-', 'ab-', 'a_b-', 'é-', 'è-', ':R1:', ':R11:', '«r1»', '_r_1_']
  expect(new Set(ids.map(hatchId)).size).toBe(ids.length)
  for (const id of ids) expect(hatchId(id)).toMatch(/^[\w-]+$/)
})
