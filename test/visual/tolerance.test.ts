// Proves that the screenshots' tolerance lets an identical picture pass and stops a small real change.
import '@fontsource-variable/inter'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commands, page } from 'vitest/browser'

interface Gauge {
  stroke?: number
  color?: string
  text?: string
  hairline?: number
  dot?: string
  x?: number
}

const accent = 'oklch(0.55 0.2 270)'
const green = 'oklch(0.7 0.15 150)'

function draw({ stroke = 12, color = accent, text = '4.2%', hairline = 1, dot = green, x = 165 }: Gauge = {}) {
  document.body.innerHTML = `
    <svg width="240" height="160" xmlns="http://www.w3.org/2000/svg">
      <path d="M 30 140 A 90 90 0 0 1 210 140" fill="none" stroke="oklch(0.93 0.01 270)" stroke-width="12" />
      <path d="M 30 140 A 90 90 0 0 1 165 62" fill="none" stroke="${color}" stroke-width="${stroke}" />
      <line x1="20" y1="150" x2="220" y2="150" stroke="oklch(0.2 0 0)" stroke-width="${hairline}" />
      <circle cx="${x}" cy="62" r="4" fill="${dot}" />
      <text x="120" y="125" text-anchor="middle" font-family="Inter Variable" font-size="32">${text}</text>
    </svg>`
}

async function shoot(gauge?: Gauge) {
  draw(gauge)
  return page.screenshot({ save: false })
}

describe('the tolerance of the screenshots', () => {
  // The font of the pictures, and not whichever the machine has.
  beforeAll(async () => {
    await document.fonts.load('32px "Inter Variable"')
  })

  let before: string

  beforeEach(async () => {
    await page.viewport(260, 180)
    before = await shoot()
  })

  afterEach(() => {
    document.body.innerHTML = ''
  })

  test('an identical picture passes', async () => {
    expect(await commands.compareShots(before, await shoot())).toMatchObject({ pass: true })
  })

  test.each<[string, Gauge]>([
    ['a stroke one pixel wider', { stroke: 13 }],
    ['a stroke half a pixel wider', { stroke: 12.5 }],
    ['a hairline half a pixel wider', { hairline: 1.5 }],
    ['a colour 0.01 lighter', { color: 'oklch(0.56 0.2 270)' }],
    ['a hue turned by two degrees', { color: 'oklch(0.55 0.2 272)' }],
    ['a dot of 8 px in another colour', { dot: 'oklch(0.7 0.15 90)' }],
    ['a dot moved by one pixel', { x: 166 }],
    ['another digit', { text: '4.3%' }],
    ['a comma for a point', { text: '4,2%' }],
  ])('%s fails', async (_, changed) => {
    const result = await commands.compareShots(before, await shoot(changed))
    expect(result).toMatchObject({
      pass: false,
      message: expect.stringMatching(/pixels differ .* The baselines were made with .* this run used /),
    })
  })

  test('another size fails', async () => {
    await page.viewport(261, 180)
    expect(await commands.compareShots(before, await shoot())).toMatchObject({
      pass: false,
      message: expect.stringContaining('260×180 expected, 261×180 taken'),
    })
  })
})
