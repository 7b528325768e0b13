// @vitest-environment node
// What a page that the kit is dropped into may rely on.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const src = path.join(import.meta.dirname, '../../src')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** Selectors of style rules: what stands before a brace and is no at-rule and no step of an animation. */
const selectors = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((one) => !/^@|^(from|to|[\d.]+%)$/.test(one))

/** At the top of a sheet, outside of any braces. */
const topLevel = (css: string) => {
  let depth = 0
  return [...css]
    .filter((char) => {
      if (char === '}') depth--
      const outside = depth === 0
      if (char === '{') depth++
      return outside && char !== '}'
    })
    .join('')
    .split(/[{;]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

describe.each(sheets)('%s', (file) => {
  const css = read(file)

  test('every selector begins with a class of the kit', () => {
    const strangers = selectors(css)
      .flatMap((list) => list.split(/,(?![^(]*\))/))
      .map((one) => one.trim())
      .filter((one) => !one.startsWith('.kpi-'))
    expect(strangers).toEqual([])
  })

  test('every rule is in the layer, but for the guard', () => {
    const outside = topLevel(css).filter((one) => !/^@import|^@layer kpi-kit$/.test(one))
    const guard = ['', ' *', ' ::before', ' ::after'].map((of) => `.kpi-isolated.kpi-isolated${of}`).join(',\n')
    expect(outside).toEqual(file.endsWith('base.css') ? [guard] : [])
  })

  test('it loads nothing from outside, and no text is below 12 px', () => {
    expect(css).not.toMatch(/url\(|@import '(https?:)?\/\//)
    for (const [, size] of css.matchAll(/font-size: ([\d.]+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(12)
  })

  test('nothing moves for readers who asked for less motion', () => {
    const calm = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n {2}\}/g, '')
    expect(calm).not.toMatch(/animation|transition/)
  })
})
