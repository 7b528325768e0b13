// @vitest-environment node
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, mix } from '../../../src/theme/colour.js'
import { parseColour } from '../../../src/theme/parseColour.js'
import { dark, forest, light, violet } from '../../../src/theme/index.js'

const sheet = readFileSync(path.join(import.meta.dirname, '../../../src/widgets/share-of-voice/styles.css'), 'utf8')
const parts = [
  ...sheet.matchAll(/data-shade='(\d)'\] \{\s+color: color-mix\(in oklab, var\(--kpi-used-text\) (\d+)%/g),
].map(([, , part]) => Number(part) / 100)

describe.each(Object.entries({ light, dark, violet, forest }))('rivals in %s', (_, { colours }) => {
  const [surface, text, accent, outline] = (['surface', 'text', 'accent', 'previous'] as const).map((name) =>
    parseColour(colours[name]),
  )
  const shades = parts.map((part) => mix(surface!, text!, part))

  test('are five greys, each lighter against the surface than the one before, by steps that can be seen', () => {
    expect(shades).toHaveLength(5)
    shades.slice(1).forEach((shade, i) => {
      expect(contrast(shade, surface!)).toBeLessThan(contrast(shades[i]!, surface!))
      // A hundredth of lightness is what an eye can just tell.
      expect(Math.abs(shade.l - shades[i]!.l)).toBeGreaterThan(0.045)
    })
  })

  test('weigh less than the own brand, and stand out by their outline', () => {
    expect(contrast(shades[0]!, surface!)).toBeLessThan(contrast(accent!, surface!))
    expect(contrast(outline!, surface!)).toBeGreaterThanOrEqual(3)
  })
})
