// @vitest-environment node
// Texts that mean it ill, where a brand is written: none ends a rule, loads anything, or throws where a reason is promised.
import { describe, expect, test } from 'vitest'
import { createTheme, parseBrand, themeCss } from '../../src/theme/index.js'
import { attacks } from '../widgets/attacks/strings.js'

/** The brackets, ends and commands of a sheet, in their order. */
const bones = (css: string) => (css.match(/[{};]|@\w+|url\(|image-set|expression|<|\/\*|\\/gi) ?? []).join('')

const brand = { accent: '#0a7d5a' }
const whole = bones(themeCss('acme', createTheme(brand)))
/** What could be more than a family is left out. */
const withoutFont = whole.replace(';', '')

/** The sheet, or nothing where it is refused. */
const sheet = (make: () => string): string | undefined => {
  try {
    return make()
  } catch (error) {
    expect((error as Error).message).toMatch(/kpi-kit/)
    return undefined
  }
}

describe.each(attacks.map((attack) => [attack]))('%j', (attack) => {
  test('as a font and as the name of a theme it ends no rule', () => {
    const asFont = sheet(() => themeCss('acme', createTheme({ ...brand, font: attack })))
    if (asFont !== undefined) expect([whole, withoutFont]).toContain(bones(asFont))
    const asName = sheet(() => themeCss(attack, createTheme(brand)))
    if (asName !== undefined) expect(bones(asName)).toBe(whole)
  })

  test('as a colour or a measure there is a reason', () => {
    for (const key of ['accent', 'surface', 'text', 'radius', 'density', 'type']) {
      const { theme, reason } = parseBrand({ ...brand, [key]: attack })
      expect([key, reason === undefined]).toEqual([key, theme !== undefined])
      if (theme) expect([whole, withoutFont]).toContain(bones(themeCss('acme', theme)))
    }
  })
})
