// @vitest-environment node
// Texts that mean it ill, in every place of every widget that takes a text or data: shown as text, refused, or left out.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Place, placesOf } from '../props/wrongProps.js'
import { type Scene, scenes } from '../props/scenes.js'
import { gotIn, pageOf } from './attacks.js'
import { attacks } from './strings.js'

beforeEach(() => {
  for (const way of ['warn', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

test('they are a hundred or more, and no two are the same', () => {
  expect(new Set(attacks).size).toBe(attacks.length)
  expect(attacks.length).toBeGreaterThanOrEqual(100)
})

test.each([
  ['an element', '<p>x</p><iframe/>', '<iframe>'],
  ['a bracket', '<p>x < y</p>', 'a bracket: x < y'],
  ['a call', '<p onclick="x()">x</p>', 'p onclick="x()"'],
  ['a style', '<p style="color:red">x</p>', 'p style="color:red"'],
  ['an address that runs', '<a href="javascript:x">x</a>', 'a href="javascript:x"'],
  ['an address elsewhere', '<img src="//x.example/y.png"/>', 'img src="//x.example/y.png"'],
  ['a paint from elsewhere', '<rect fill="url(https://x.example)"></rect>', 'rect fill="url(https://x.example)"'],
])('%s would be seen', (_, html, told) => {
  expect(gotIn(html)).toEqual([told])
})

/** A style is the host's own, and React's to look at. */
const places = (scene: Scene): Place[] => placesOf(scene).filter(([prop]) => prop !== 'style')
const all = scenes.flatMap((scene) => places(scene).map((place) => ({ scene, place })))
const everyOne = all.length * attacks.length
const count = process.env['ATTACKS'] === 'all' ? everyOne : Number(process.env['ATTACKS'] ?? 300)

test(`${count} of ${everyOne}: each place meets them, and nothing gets in`, { timeout: 7_200_000 }, () => {
  const found: string[] = []
  for (let i = 0; i < count; i++) {
    const { scene, place } = all[i % all.length] as (typeof all)[number]
    const attack = attacks[(Math.floor(i / all.length) + i * 37) % attacks.length] as string
    for (const one of gotIn(pageOf(scene, place, attack)))
      found.push(`${scene.name} ${place.join('.')} ${JSON.stringify(attack)}: ${one}`)
  }
  expect(found.slice(0, 20)).toEqual([])
})

/** As a reader sees it: without what turns the direction, and a break as a space. */
const seen = (text: string) =>
  text
    .replaceAll(/[\u2066-\u2069\u202e\u200e\u200f]/g, '')
    .replaceAll(/[\n\u2028\u2029\u0085]+/g, ' ')
    .replaceAll('\ud83d', '\ufffd')
const text = (html: string) =>
  seen(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

test('a widget is called by each of them as it was written', () => {
  const [scene] = scenes as [Scene]
  const missing = attacks.filter((attack) => !text(pageOf(scene, ['title'], attack)).includes(seen(attack)))
  expect(missing).toEqual([])
})

/** The props in whose places a text is shown to readers, and the keys within them. */
const LABELS =
  /^(?:title|description|error|empty|own)$|\.(?:label|name|note|role|source|channel|brand|post)$|channels\.0$/

test('a name of a hundred thousand letters is cut where it is shown', () => {
  const label = 'Aurora '.repeat(15_000)
  const long = all
    .filter(({ place }) => LABELS.test(place.join('.')))
    .map(({ scene, place }) => [scene.name, place.join('.'), text(pageOf(scene, place, label)).length] as const)
  expect(long.length).toBeGreaterThan(100)
  // It may stand in a list, in a legend and in a table: a thousand letters each time.
  expect(long.filter(([, , length]) => length > 40_000)).toEqual([])
})

test('no JSON reaches the prototype of all objects', () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const evil = '{"__proto__":{"polluted":1,"label":"x","date":"2026-10"},"constructor":{"prototype":{"polluted":1}}}'
  for (const scene of scenes) {
    for (const [prop, value] of Object.entries(scene.props)) {
      const inList = Array.isArray(value) ? [JSON.parse(evil), ...value] : JSON.parse(evil)
      if (prop !== 'style') pageOf(scene, [prop], inList)
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
