// @vitest-environment node
import {
  type Color,
  converter,
  differenceCiede2000,
  displayable,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterGrayscale,
  formatHex,
  type Oklch,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { createTheme, dark, forest, light, type Theme, themeCss, violet, weakPairs } from '../../src/theme/index.js'

const tones = ['positive', 'warning', 'negative', 'neutral'] as const
const series = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `series-${number}` as 'series-1')
const grounds = ['surface', 'track', 'accent-soft'] as const
const rgb = converter('rgb')

const colour = (theme: Theme, name: keyof Theme['colours']): Color => {
  const parsed = parse(theme.colours[name])
  if (!parsed) throw new Error(`${name} is not a colour: ${theme.colours[name]}`)
  return parsed
}
const contrast = (theme: Theme, a: keyof Theme['colours'], b: keyof Theme['colours']) =>
  wcagContrast(rgb(colour(theme, a)), rgb(colour(theme, b)))

const shipped = { light, dark, violet, forest }
const made = {
  'a pale yellow on white': createTheme({ accent: '#ffe600' }),
  'a deep blue on black': createTheme({ accent: '#00205b', surface: '#000000' }),
  'black on white': createTheme({ accent: '#000', surface: '#fff', text: '#000' }),
  'a mid grey surface': createTheme({ accent: '#d4145a', surface: '#c9ccd1' }),
  'a surface of a middle grey': createTheme({ accent: '#0691e8', surface: '#7a7a7a' }),
  'a surface of a middle colour': createTheme({ accent: '#0691e8', surface: '#728106' }),
  'text too weak to read': createTheme({ accent: '#0a7', text: '#ccc' }),
}

describe.each(Object.entries({ ...shipped, ...made }))('%s', (_, theme) => {
  test.each(['text', 'muted', ...tones.map((tone) => `${tone}-text` as const)] as const)(
    '%s is text of 4.5 to 1 on the surface, on what is pointed at and on what is selected',
    (name) => {
      for (const ground of grounds) expect(contrast(theme, name, ground), ground).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('text can be read on the strongest colour of a calendar', () => {
    expect(contrast(theme, 'text', 'heat')).toBeGreaterThanOrEqual(4.5)
  })

  test.each(tones)('%s text is 4.5 to 1 on its own ground', (tone) => {
    expect(contrast(theme, `${tone}-text`, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['accent-line', 'target', 'previous', 'focus', ...tones] as const)(
    '%s is a mark of 3 to 1 on the surface, on a track and on what is selected',
    (name) => {
      for (const ground of grounds) expect(contrast(theme, name, ground), ground).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(series)('%s is a line of 3 to 1 on the surface', (name) => {
    expect(contrast(theme, name, 'surface')).toBeGreaterThanOrEqual(3)
  })

  test('a fill of the accent is seen by itself or by its outline, and what is drawn on it is seen', () => {
    for (const ground of ['surface', 'track'] as const) {
      const seen = theme.edge === 'transparent' ? 'accent' : 'accent-line'
      expect(contrast(theme, seen, ground), ground).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(theme, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(3)
  })

  test('every colour can be shown by an sRGB screen', () => {
    for (const name of Object.keys(theme.colours) as (keyof Theme['colours'])[]) {
      const { r, g, b } = rgb(colour(theme, name))
      for (const channel of [r, g, b]) {
        expect(channel, name).toBeGreaterThan(-0.005)
        expect(channel, name).toBeLessThan(1.005)
      }
    }
    expect(displayable(colour(theme, 'surface'))).toBe(true)
  })

  test('its own check agrees', () => {
    expect(weakPairs(theme)).toEqual([])
  })
})

test('a theme is dark when its surface is', () => {
  expect(createTheme({ accent: '#5b5bd6' }).scheme).toBe('light')
  expect(createTheme({ accent: '#5b5bd6', surface: '#101014' }).scheme).toBe('dark')
})

test('a fill has an outline only where its colour could not be seen', () => {
  expect(light.edge).toBe('transparent')
  expect(createTheme({ accent: '#ffe600' }).edge).toBe(createTheme({ accent: '#ffe600' }).colours['accent-line'])
})

test('an accent that can be seen stays what it is, as a fill and as a line', () => {
  // #6e56cf is oklch(0.542 0.179 288), 5.39 to 1 on white.
  const { colours } = createTheme({ accent: '#6e56cf' })
  expect(formatHex(colours.accent)).toBe('#6e56cf')
  expect(colours['accent-line']).toBe('oklch(0.542 0.179 288)')
})

test('a brand’s yellow stays yellow where it is filled in, and only lines are moved', () => {
  const { colours } = createTheme({ accent: '#ffe600' })
  const given = parse('#ffe600')!
  expect(formatHex(colours.accent)).toBe('#ffe600')
  // The same yellow, dark enough: still the hue of the brand.
  const [line, yellow] = [parse(colours['accent-line']), converter('oklch')(given)] as [Oklch, Oklch]
  expect(line.l).toBeLessThan(yellow.l - 0.2)
  expect(Math.abs(line.h! - yellow.h!)).toBeLessThan(1)
})

describe('the colours of series', () => {
  const eyes = { deutan: filterDeficiencyDeuter(1), protan: filterDeficiencyProt(1) }
  const grey = filterGrayscale(1)
  const apart = differenceCiede2000()

  test.each([
    ['light', light],
    ['dark', dark],
  ])('in %s, any two are apart for every eye, and neighbours in grey', (_, theme) => {
    const colours = series.map((name) => colour(theme, name))
    colours.forEach((one, index) => {
      for (const [later, other] of colours.entries()) {
        if (later <= index) continue
        const pair = `${index + 1} and ${later + 1}`
        for (const [eye, see] of Object.entries(eyes))
          expect(apart(see(one), see(other)), `${pair}, ${eye}`).toBeGreaterThan(8)
        if (later === index + 1) expect(apart(grey(one), grey(other)), `${pair}, grey`).toBeGreaterThan(6)
      }
    })
  })

  test.each(['#ffffff', '#fdf6e9', '#101418', '#1e1e1e'])(
    'of any brand on %s neighbours are 9 apart, and any two 6: a green brand has no second green',
    (surface) => {
      const random = seeded(7)
      for (let count = 0; count < 300; count++) {
        const accent = anyHex(random)
        const theme = createTheme({ accent, surface })
        const colours = series.map((name) => colour(theme, name))
        colours.forEach((one, at) => {
          for (const [later, other] of colours.entries())
            if (later > at)
              expect(apart(one, other), `${accent}: ${at + 1} and ${later + 1}`).toBeGreaterThan(
                later === at + 1 ? 9 : 6,
              )
        })
      }
    },
  )

  test('where a brand looks like one of the kit’s colours, the kit’s blue stands in its place', () => {
    const { colours } = createTheme({ accent: 'oklch(0.42 0.13 143)' })
    expect(colours['series-3']).toBe(light.colours['series-1'])
    expect(colours['series-2']).toBe(light.colours['series-2'])
  })

  test('beside a palette, the colour that gives way is the one that looks like it, whatever the accent', () => {
    for (const accent of ['#3de99c', '#1f8a3b', '#3b5bdb', '#e8590c'])
      for (const palette of [['#3b5bdb'], ['#1f8a3b'], ['#1f8a3b', '#3b5bdb']]) {
        const theme = createTheme({ accent, palette })
        const all = series.map((name) => colour(theme, name))
        for (const [said] of palette.entries())
          for (const other of all.slice(palette.length))
            expect(apart(all[said]!, other), `${accent}, ${palette}: ${said}`).toBeGreaterThan(
              palette.length > 1 ? 5 : 9,
            )
      }
  })

  test('a palette of the brand’s own goes before the kit’s, and is moved only where a line could not be seen', () => {
    const { colours } = createTheme({ accent: '#6e56cf', palette: ['#000000', '#fff9c4'] })
    expect(colours['series-1']).toBe('oklch(0 0 0)')
    expect(wcagContrast(rgb(parse(colours['series-2'])!), '#fff')).toBeGreaterThanOrEqual(3)
    expect(colours['series-3']).toBe(light.colours['series-3'])
  })
})

test('measures have their defaults, and are written as CSS', () => {
  expect(light.measures).toEqual({
    radius: '14px',
    density: '1',
    type: '1',
    font: 'inherit',
    'font-weight': '550',
  })
  const own = createTheme({
    accent: '#6e56cf',
    radius: 4,
    density: 'compact',
    type: 1.1,
    font: 'Georgia, serif',
    fontWeight: 700,
  })
  expect(themeCss('acme', own)).toContain('--kpi-radius: 4px;')
  expect(own.measures).toEqual({
    radius: '4px',
    density: '0.8',
    type: '1.1',
    font: 'Georgia, serif',
    'font-weight': '700',
  })
})

test('weak pairs are named', () => {
  const pale = { ...light, colours: { ...light.colours, muted: '#999999' } }
  expect(weakPairs(pale)).toEqual([
    'muted on surface: 2.85, needs 4.5',
    'muted on track: 2.37, needs 4.5',
    'muted on accent-soft: 2.42, needs 4.5',
  ])
})

// Whatever a tenant picks as its brand, nobody has to look at it afterwards.
test.each([
  ['white', () => '#ffffff'],
  ['near black', () => '#101418'],
  ['a usual dark', () => '#1e1e1e'],
  ['anything', anyHex],
  ['a middle grey', (random: () => number) => greyOf(0x50 + Math.floor(random() * 0x70))],
] as const)('of a hundred brands on %s none has a weak pair', (_, surfaceOf) => {
  const random = seeded(21)
  for (let count = 0; count < 100; count++) {
    const brand = { accent: anyHex(random), surface: surfaceOf(random), palette: [anyHex(random)] }
    expect(weakPairs(createTheme(brand)), JSON.stringify(brand)).toEqual([])
    const own = { ...brand, text: anyHex(random) }
    expect(weakPairs(createTheme(own)), JSON.stringify(own)).toEqual([])
  }
})

function anyHex(random: () => number): string {
  return `#${[1, 2, 3].map(() => channelOf(Math.floor(random() * 256))).join('')}`
}

function greyOf(channel: number): string {
  return `#${channelOf(channel).repeat(3)}`
}

function channelOf(value: number): string {
  return value.toString(16).padStart(2, '0')
}

/** Numerical Recipes' generator: the same brands in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
}

test('a colour that is none says what to write', () => {
  expect(() => createTheme({ accent: 'tomatoes' })).toThrow('Write it in numbers: #5b5bd6')
})
