import { expect, it } from 'vitest'
import { placesIn } from '../../stories/playground/places.js'

const found = (text: string, place: string) => {
  const extent = placesIn(text)(place)
  return extent && text.slice(...extent)
}

const json = '\uFEFF{ "data": [\n  { "values": [1, "a \\"b\\"", { "x.y": null }] },\n  {"name": "é", "list": []}\n] }'

it.each([
  ['data[0].values[1]', '"a \\"b\\""'],
  ['data[1].name', '"é"'],
  ['data[1].list', '[]'],
  ['data[0].values[2]', '{ "x.y": null }'],
  ['data[1]', '{"name": "é", "list": []}'],
])('%s is %s', (place, text) => {
  expect(found(json, place)).toBe(text)
})

it.each(['data[2]', 'values', 'data[0].values.length', '', 'constructor'])('“%s” is nowhere', (place) => {
  expect(found(json, place)).toBeUndefined()
})

it('a line is found in any text, whatever else its place says', () => {
  expect(found('a,b\n1,2\n3,4', 'line 3, Reach')).toBe('3,4')
  expect(found('a,b\n1,2\n3,4', 'line 4')).toBeUndefined()
  expect(found('{"cut', 'data')).toBeUndefined()
})
