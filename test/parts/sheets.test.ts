// @vitest-environment node
// What a page that the kit is dropped into may rely on.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { colourNames, componentTokens, measureDefaults } from '../../src/theme/theme.js'

const src = path.join(import.meta.dirname, '../../src')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** Selectors of style rules: what stands before a brace and is no at-rule and no step of an animation. */
const selectors = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((one) => !/^@|^(from|to|[\d.]+%)$/.test(one))
    // Within the rule of a guard.
    .filter((one) => !/^&,\s+&::before,\s+&::after$/.test(one))

/** At commas that stand in no brackets. */
const listed = (list: string) => {
  let depth = 0
  const marked = [...list].map((char) => {
    if (char === '(') depth++
    if (char === ')') depth--
    return char === ',' && depth === 0 ? '\n,' : char
  })
  return marked
    .join('')
    .split('\n,')
    .map((one) => one.trim())
}

describe.each(sheets)('%s', (file) => {
  const css = read(file)

  test('every selector begins with a class of the kit, or with how a page says that it is dark', () => {
    const strangers = selectors(css)
      .flatMap(listed)
      .flatMap((one) => listed(one.match(/^:where\(([\s\S]*)\):not\(i i i i i i i i\)$/)?.[1] ?? one))
      .filter((one) => !/^(:where\(|:is\()*\.kpi-|^:is\(\.dark, [^()]+\) \.kpi-root/.test(one))
    expect(strangers).toEqual([])
  })

  test('nothing is in a layer, but what the layered sheet puts into one', () => {
    expect(/@layer\b|\blayer\(/.test(css)).toBe(file.endsWith('layered.css'))
  })

  test('no colour of a theme stands in the way of one class', () => {
    const strong = [...css.matchAll(/([^{};]+)\{\s*(?:color-scheme|--kpi-gauge-value):/g)]
      .map(([, selector = '']) => selector.trim())
      .filter((one) => !one.startsWith(':where('))
    // What is printed, and what the reader's own colours are, does.
    expect(strong.filter((one) => !one.startsWith('.kpi-root[data-kpi-theme='))).toEqual([])
  })

  test('a token is taken as all roots make it: what a page, a theme and a default say of it is one value there', () => {
    const tokens = [...colourNames, 'accent-edge', 'shadow', ...Object.keys({ ...componentTokens, ...measureDefaults })]
    const taken = [...css.matchAll(/var\(--kpi-([\w-]+)/g)].map(([, name = '']) => name)
    if (!file.endsWith('tokens.css')) expect(taken.filter((name) => tokens.includes(name))).toEqual([])
    const used = taken.flatMap((name) => /^used-(.+)/.exec(name)?.[1] ?? [])
    expect(used.filter((name) => !tokens.includes(name))).toEqual([])
  })

  test('corners are as round as a theme says at most, and what is heavier than its text as heavy as it says', () => {
    const radii = [...css.matchAll(/border(?:-[a-z]+)*-radius: ([^;]+);/g)].map(([, value = '']) => value)
    expect(radii.filter((value) => !/^(0|1px|50%|inherit)$|--kpi-used-radius/.test(value))).toEqual([])
    const weights = [...css.matchAll(/(?<![\w-])font-weight: ([^;]+);/g)].map(([, value = '']) => value)
    expect(weights.filter((value) => !/^(400|450|500|inherit)$|--kpi-used-font-weight/.test(value))).toEqual([])
  })

  test('it loads nothing from outside, and no text is below 12 px', () => {
    expect(css).not.toMatch(/url\(|@import '(https?:)?\/\//)
    for (const [, size] of css.matchAll(/font-size: ([\d.]+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(12)
  })

  test('nothing is measured in a unit of the width of its container: a browser copies no such style to the next widget', () => {
    expect(css).not.toMatch(/[\d.]cq(i|w|min|max)\b/)
  })

  test('nothing moves for readers who asked for less motion', () => {
    const calm = css
      .replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '')
      .replace(/[\w-]+: revert-layer;/g, '')
    expect(calm).not.toMatch(/animation|transition/)
  })
})

describe('the guard', () => {
  const css = read('styles/guard.css')
  const rules = [...css.matchAll(/([^{};]+)\{([^}]*)\}/g)].map(([, selector = '', said = '']) => ({
    of: listed(selector),
    said,
  }))

  test('every selector asks for one class alone: a browser passes over those that stand on no ancestor, and not over lists', () => {
    const lists = rules
      .flatMap(({ of }) => of)
      .filter((one) => !/^:where\(\.[\w-]+(?: > \*|:not\(\.kpi-hosting\))?\)/.test(one))
    expect(lists).toEqual([])
    expect(css).not.toContain('&')
  })

  test('it looks for what is the host’s in no widget but one that holds it', () => {
    const looking = rules.flatMap(({ of }) => of).filter((one) => one.includes('.kpi-empty'))
    expect(looking).toHaveLength(4)
    expect(looking.every((one) => one.startsWith(':where(.kpi-hosting)'))).toBe(true)
  })

  test('no shape is set back in all: no two are equal, and of such a browser works out every property that is named', () => {
    const shapes = ['circle', 'line', 'path', 'polygon', 'polyline', 'rect']
    const all = rules.filter(({ said }) => /\ball:/.test(said)).flatMap(({ of }) => of)
    for (const one of all.filter((selector) => selector.includes(') :where')))
      expect(one).toMatch(new RegExp(`:not\\((\\.kpi-empty \\*, )?${shapes.join(', ')}\\)`))
    const named = rules.filter(({ said }) => !/\ball:/.test(said))
    expect(named).toHaveLength(1)
    expect(named[0]!.of.every((one) => one.includes(`:is(${shapes.join(', ')})`))).toBe(true)
    expect(named[0]!.said.match(/: revert-layer;/g)!.length).toBeLessThan(64)
  })
})
