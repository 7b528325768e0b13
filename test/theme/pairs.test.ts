// @vitest-environment node
// The sheets put a text and a mark on a ground; `contrastPairs` has to know of it. What stands on what in a page is for axe
// to see (test/browser/axe.test.tsx): here no colour and no ground can be used that the check of a theme does not look at.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrastPairs, light } from '../../src/theme/index.js'
import { componentTokens } from '../../src/theme/theme.js'

const src = path.join(import.meta.dirname, '../../src')
const generated = ['styles/tokens.css', 'styles/brands.css']
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !generated.includes(file.replaceAll(path.sep, '/')),
)
const tones = ['positive', 'warning', 'negative', 'neutral']

/** `--kpi-used-gauge-track` is `track`, and `--kpi-tone-text` the text of any tone. */
function tokensIn(value: string): string[] {
  return [...value.matchAll(/var\(--kpi-(?:used-)?([\w-]+)/g)].flatMap(([, name = '']) => {
    const tone = /^tone(-\w+)?$/.exec(name)
    if (tone) return tones.map((one) => `${one}${tone[1] ?? ''}`)
    return [(componentTokens as Record<string, string>)[name] ?? name]
  })
}

/** The tokens of all declarations of some properties, each with the sheets that use it. */
function used(properties: RegExp): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of sheets) {
    const css = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, property = '', value = ''] of css.matchAll(/([\w-]+):\s([^;{}]+);/g)) {
      if (!properties.test(property)) continue
      for (const token of tokensIn(value)) found.set(token, (found.get(token) ?? new Set()).add(file))
    }
  }
  return found
}

const pairs = contrastPairs(light)
const namesOn = (ground: string, least: number) =>
  pairs.filter((pair) => pair.ground === ground && pair.least <= least).map(({ name }) => name)

/** Names of shapes and of CSS's own, which are no colours of a theme; a shape of a brand's slice is `previous` or its accent. */
const noColours = ['radius', 'shadow', 'voice-line', 'accent-edge']
/** Hairlines, which part what is apart already. */
const hairlines = ['border']

/** What text stands on. Only its own text stands on the ground of a tone, and only plain text on a calendar. */
const grounds = ['surface', 'track', 'accent-soft']
const ownGrounds = [...tones.map((tone) => `${tone}-soft`), 'heat']

describe('every colour of the sheets is looked at', () => {
  test('as text, on every ground', () => {
    const texts = namesOn('surface', 4.5).filter((name) => !namesOn('surface', 3).includes(name))
    // What takes it as `currentcolor` is drawn.
    const drawn = [...namesOn('surface', 3), 'accent', 'surface', ...noColours]
    for (const [token, files] of used(/^color$/)) {
      expect([...texts, ...drawn], [...files].join()).toContain(token)
      if (texts.includes(token))
        for (const ground of grounds) expect(namesOn(ground, 4.5), `${token} on ${ground}`).toContain(token)
    }
  })

  test('as a ground', () => {
    const filled = [...namesOn('surface', 3), 'accent']
    for (const [token, files] of used(/^background(-color)?$/))
      expect([...grounds, ...ownGrounds, ...filled], [...files].join()).toContain(token)
    for (const tone of tones) expect(namesOn(`${tone}-soft`, 4.5)).toContain(`${tone}-text`)
    expect(namesOn('heat', 4.5)).toContain('text')
  })

  test('as a fill, a line and a ring', () => {
    const drawn = [...namesOn('surface', 4.5), 'accent', 'accent-ink', ...grounds, ...noColours, ...hairlines]
    for (const [token, files] of used(
      /^(fill|stroke|outline|border(?!-radius)[a-z-]*|text-decoration|accent-color|box-shadow)$/,
    ))
      expect(drawn, [...files].join()).toContain(token)
    // All that is drawn, but for series, whose lines stand on the surface, may be drawn where something is selected.
    for (const [token] of used(/^(stroke|outline)$/)) {
      if ([...grounds, 'accent', 'accent-ink', ...noColours, ...hairlines].includes(token)) continue
      for (const ground of grounds) expect(namesOn(ground, 4.5), `${token} on ${ground}`).toContain(token)
    }
  })
})
