// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { attributeOf, valueOf } from '../../src/elements/attributes.js'
import { definitions, provider } from '../../src/elements/definitions.js'

describe('what an attribute stands for', () => {
  test.each<[text: string, kinds: string, value: unknown]>([
    ['0.05', 'n', 0.05],
    [' -3 ', 'n', -3],
    ['leads', 'sj', 'leads'],
    ['{"id":"x"}', 'sj', { id: 'x' }],
    ['[{"date":"2026-10-12"}]', 'j', [{ date: '2026-10-12' }]],
    ['', 'b', true],
    ['true', 'b', true],
    ['false', 'b', false],
    ['auto', 'bs', 'auto'],
    ['', 'bs', true],
    // A text that looks like a number or JSON stays a text where the prop is one.
    ['2026', 'sj', '2026'],
    ['2026-10', 's', '2026-10'],
    ['{braces}', 's', '{braces}'],
    [' spaced ', 's', ' spaced '],
  ])('%j as %s', (text, kinds, value) => {
    expect(valueOf(text, kinds)).toEqual(value)
  })

  test.each([
    ['much', 'n', '"much" is not a number'],
    ['', 'n', '"" is not a number'],
    ['yes', 'b', '"yes" is not a boolean'],
    ['leads', 'j', '"leads" is not JSON'],
    ['[1', 'j', /JSON/],
  ])('%j is refused as %s', (text, kinds, reason) => {
    expect(() => valueOf(text, kinds)).toThrow(reason)
  })

  test('its name has dashes', () => {
    expect(attributeOf('defaultHiddenChannels')).toBe('default-hidden-channels')
    expect(attributeOf('period')).toBe('period')
  })
})

// That no prop and no callback is missing is TypeScript's to say: see PropTable and EventTable.
describe.each(Object.entries({ ...definitions, provider }))('the element %s', (folder, definition) => {
  test('has a tag of its own, and attributes that no other prop and no part of HTML has', () => {
    expect(definition.tag).toBe(`kpi-${folder.replace(/^kpi-/, '')}`)
    const names = Object.keys(definition.props).map(attributeOf)
    expect(new Set(names).size).toBe(names.length)
    const html = ['id', 'class', 'style', 'slot', 'dir', 'lang', 'hidden', 'part', 'mode', 'emits', 'tabindex']
    expect(names.filter((name) => html.includes(name))).toEqual([])
  })

  test('reads each of its attributes', () => {
    const examples: Readonly<Record<string, string>> = { n: '1', b: 'true', j: '[]', s: 'text' }
    for (const kinds of Object.values<string>(definition.props))
      for (const kind of kinds) expect(() => valueOf(examples[kind] ?? '', kinds)).not.toThrow()
  })
})
