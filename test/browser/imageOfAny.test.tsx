// What may stand in a page, one thing at a time: how it is in a picture.
import { describe, expect, test } from 'vitest'
import { type SceneItem, type SceneText, sceneOf, sceneToPng, sceneToSvg, toPng, toSvg } from '../../src/image/index.js'
import { place, sheet } from './mount.js'

/** What a page of this HTML shows, in a box of 200 px whose font is 20 px high. */
function itemsOf(html: string, css = ''): SceneItem[] {
  const host = place(`width: 200px; min-height: 9px; font-size: 20px; line-height: 30px; color: black; ${css}`)
  host.innerHTML = html
  return sceneOf(host).items
}

const textsOf = (items: readonly SceneItem[]) => items.filter((item): item is SceneText => item.type === 'text')
const wordsOf = (html: string, css?: string) => textsOf(itemsOf(html, css)).map(({ text }) => text)

describe('what is seen', () => {
  test.each([
    ['one line', 'one line', ['one line']],
    ['spaces of the code', '  one \n  line ', ['one line']],
    ['two lines', 'one<br>two', ['one', 'two']],
    ['parts of a line', 'one <b>two</b> three', ['one', 'two', 'three']],
    ['in a box that is none', '<div style="display: contents">one</div>', ['one']],
    ['what is folded up', '<details><summary>one</summary>two</details>', ['▸', 'one']],
    ['what is unfolded', '<details open><summary>one</summary>two</details>', ['▾', 'one', 'two']],
    ['what is not displayed', '<p style="display: none">one</p>', []],
    ['what is invisible', '<p style="visibility: hidden">one<b style="visibility: visible">two</b></p>', ['two']],
    ['what is transparent', '<p style="opacity: 0">one</p><p style="color: transparent">two</p>', []],
    [
      'for screen readers',
      '<p style="position: absolute; width: 1px; height: 1px; clip-path: inset(50%); overflow: hidden">one</p>',
      [],
    ],
    ['of no size', '<p style="font-size: 0">one</p>', []],
    ['below a fold', '<div style="height: 30px; overflow: hidden">one<br>two</div>', ['one']],
    [
      'beside a fold',
      '<div style="width: 50px; overflow: clip; white-space: nowrap"><i style="margin-left: 60px">one</i></div>',
      [],
    ],
    ['numbered', '<ol><li>one<li>two</ol>', ['1.', 'one', '2.', 'two']],
    ['numbered from five', '<ol start="5"><li>one<li value="9">two</ol>', ['5.', 'one', '9.', 'two']],
    ['a list without marks', '<ul style="list-style: none"><li>one</ul>', ['one']],
    ['capitals', '<p style="text-transform: uppercase">one</p>', ['ONE']],
    ['a choice', '<select><option>one<option selected>two</select>', ['two']],
    [
      'of a drawing',
      '<svg><title>no</title><desc>no</desc><text y="20">one<tspan x="0" y="50">two</tspan></text></svg>',
      ['one', 'two'],
    ],
    ['of a drawing that only defines', '<svg><defs><text y="20">one</text></defs></svg>', []],
    ['a script', '<script type="text/plain">one</script><style>two</style><template>three</template>', []],
  ])('%s', (_, html, words) => {
    expect(wordsOf(html)).toEqual(words)
  })

  test('what has no room ends in dots, as it does in the page', () => {
    const [line] = textsOf(
      itemsOf(
        '<p style="width: 100px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">A name that is long</p>',
      ),
    )
    expect(line!.text).toMatch(/^A na.*…$/)
    expect(line!.width).toBeLessThanOrEqual(100.5)
    const clamped = wordsOf(
      '<p style="width: 100px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; text-overflow: ellipsis">A name that is far too long for two lines</p>',
    )
    expect(clamped).toHaveLength(2)
    expect(clamped[1]).toMatch(/…$/)
  })

  test('what is in the shadow of an element, and in its slots', () => {
    const host = place('width: 200px')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>one</p><slot></slot>'
    host.innerHTML = '<p>two</p>'
    expect(textsOf(sceneOf(host).items).map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test('a line of two directions is two texts, each with its own', () => {
    const texts = textsOf(itemsOf('<p dir="rtl">ليد 109</p>'))
    expect(texts.map(({ text, direction }) => [text, direction])).toEqual([
      ['ليد', 'rtl'],
      ['109', 'ltr'],
    ])
    const [word, number] = texts
    // The word ends on the right where the box does; the number stands left of it.
    expect(word!.x).toBeCloseTo(200, 0)
    expect(number!.x + number!.width).toBeLessThan(word!.x - word!.width)
  })

  test('what is positioned lies above what comes later', () => {
    const box = 'width: 50px; height: 50px;'
    const items = itemsOf(
      `<div style="${box} background: #ff0000; position: relative"></div><div style="${box} background: #00ff00"></div>` +
        `<div style="${box} background: #0000ff; position: relative; z-index: 1"></div><div style="${box} background: #ffff00; position: relative"></div>`,
    )
    expect(items.map(({ fill }) => fill)).toEqual(['#00ff00', '#ff0000', '#ffff00', '#0000ff'])
  })
})

describe('colors and lines', () => {
  test.each([
    ['red', '#ff0000', undefined],
    ['rgb(0 0 255 / 0.5)', '#0000ff', 0.5],
    // White and black in equal parts are 0.5 in lightness of Oklab, which is #636363 in sRGB.
    ['color-mix(in oklab, white, black)', '#636363', undefined],
    ['oklch(0.5 0 0)', '#636363', undefined],
    ['hsl(120 100% 50%)', '#00ff00', undefined],
    ['var(--there, #123456)', '#123456', undefined],
  ])('%s is %s', (color, hex, opacity) => {
    const [item] = itemsOf(`<div style="height: 9px; background: ${color}"></div>`)
    expect([item!.fill, item!.fillOpacity && Math.round(item!.fillOpacity * 10) / 10]).toEqual([hex, opacity])
  })

  test('what is pale is pale in all that it holds', () => {
    const [box, word] = itemsOf('<div style="opacity: 0.5; background: red">one<p style="opacity: 0.5">two</p></div>')
    expect([box!.fillOpacity, word!.fillOpacity]).toEqual([0.5, 0.5])
    expect(itemsOf('<div style="opacity: 0.5"><p style="opacity: 0.5">two</p></div>')[0]!.fillOpacity).toBe(0.25)
  })

  test('a border lies within its box, and each side may be another', () => {
    const box = 'box-sizing: border-box; width: 100px; height: 40px'
    const [all] = itemsOf(`<div style="${box}; border: 2px solid red; border-radius: 8px"></div>`)
    expect(all).toEqual({ type: 'rect', x: 1, y: 1, width: 98, height: 38, rx: 7, stroke: '#ff0000', strokeWidth: 2 })
    const [one, ...more] = itemsOf(`<div style="${box}; border-bottom: 1px solid red"></div>`)
    expect([one, more]).toEqual([{ type: 'rect', x: 0, y: 39, width: 100, height: 1, fill: '#ff0000' }, []])
  })

  test('words that are underlined have a line', () => {
    const [word, line] = itemsOf('<u style="text-decoration: underline 2px red; text-underline-offset: 3px">one</u>')
    expect(line).toMatchObject({ type: 'rect', fill: '#ff0000', height: 2, y: Math.round((word as SceneText).y + 3) })
  })

  test('a stretched drawing has stretched points, and lines as thick as they are', () => {
    const svg = (effect: string) =>
      `<svg viewBox="0 0 100 100" preserveAspectRatio="none" style="display: block; width: 200px; height: 50px">` +
      `<polyline points="0,0 50,100 100,50" fill="none" stroke="black" stroke-width="2" vector-effect="${effect}"/></svg>`
    const [line] = itemsOf(svg('non-scaling-stroke'))
    expect(line).toMatchObject({ type: 'path', d: 'M0 0L100 50L200 25', strokeWidth: 2 })
    // Twice as wide and half as high is, in area, as it was.
    expect(itemsOf(svg('none'))[0]).toMatchObject({ strokeWidth: 2 })
  })

  test('groups that are moved, drawings in drawings, and what is used again', () => {
    const box = '<svg style="display: block" width="200" height="100"'
    expect(
      itemsOf(`${box}><g transform="translate(10 20) scale(2)"><rect x="1" width="5" height="5"/></g></svg>`)[0],
    ).toMatchObject({
      type: 'rect',
      x: 12,
      y: 20,
      width: 10,
      height: 10,
    })
    expect(itemsOf(`${box}><svg x="50%" y="10"><line x2="10" stroke="red"/></svg></svg>`)[0]).toMatchObject({
      d: 'M100 10L110 10',
    })
    expect(
      itemsOf(`${box}><defs><path id="dot" d="M1 1h2"  stroke="red"/></defs><use href="#dot" x="30" y="5"/></svg>`)[0],
    ).toMatchObject({ d: 'M31 6L33 6' })
  })

  test('a hatch is a tile in the coordinates of what it fills', () => {
    const [rect] = itemsOf(
      '<svg style="display: block" width="200" height="100"><pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse">' +
        '<path d="M1 0V5" stroke="red" stroke-width="2"/></pattern><g transform="translate(7 8)"><rect width="50" height="20" fill="url(#lines)"/></g></svg>',
    )
    expect(rect!.fill).toEqual({
      width: 5,
      height: 5,
      matrix: [1, 0, 0, 1, 7, 8],
      items: [{ type: 'path', d: 'M1 0L1 5', fill: '#000000', stroke: '#ff0000', strokeWidth: 2 }],
    })
  })

  test('marks of style sheets: a dot, a word of an attribute', () => {
    sheet(
      '.dotted::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: red; margin-top: 11px } .said::before { content: attr(data-said) }',
    )
    const [dot, word] = itemsOf(
      '<p class="dotted" style="display: grid; grid-template-columns: 8px 1fr; gap: 8px; margin: 0">one</p>',
    )
    expect(dot).toEqual({ type: 'rect', x: 0, y: 11, width: 8, height: 8, rx: 4, fill: '#ff0000' })
    expect((word as SceneText).x).toBeCloseTo(16, 1)
    expect(wordsOf('<i class="said" data-said="two"></i>')).toEqual(['two'])
  })
})

test('a sign before words stands on the side where they begin', () => {
  sheet('.slash::before { content: "/ " }')
  for (const dir of ['ltr', 'rtl']) {
    const [sign, word] = textsOf(itemsOf(`<p class="slash" dir="${dir}"><bdi>\u2066109%\u2069</bdi></p>`))
    expect([sign!.text, word!.text]).toEqual(['/', '109%'])
    // From the right, `x` is the right end of a text that goes so, and the left one of a number.
    const isBefore = dir === 'rtl' ? sign!.x - sign!.width >= word!.x + word!.width : sign!.x + sign!.width <= word!.x
    expect([dir, isBefore]).toEqual([dir, true])
  }
})

describe('the whole', () => {
  test('has the size that it has by itself, however small the page shows it', () => {
    const host = place('width: 200px; font-size: 20px')
    host.innerHTML = '<p style="margin: 0; background: red">one</p>'
    const before = sceneOf(host)
    host.style.transform = 'scale(0.5)'
    const after = sceneOf(host)
    expect(after.width).toBe(200)
    expect(after.items.map((item) => item.type)).toEqual(before.items.map((item) => item.type))
    const [one, other] = [before, after].map((scene) => textsOf(scene.items)[0]!)
    expect(Math.abs(one!.width - other!.width)).toBeLessThan(0.5)
    expect(Math.abs(one!.y - other!.y)).toBeLessThan(0.5)
    expect(one!.size).toBe(other!.size)
  })

  test('says its name, language and direction', () => {
    const host = place('width: 200px')
    host.innerHTML =
      '<h2 id="name-of-it">Leads</h2><section lang="ar" dir="rtl" aria-labelledby="name-of-it">one</section>'
    expect(sceneOf(host.querySelector('section')!)).toMatchObject({ title: 'Leads', lang: 'ar', direction: 'rtl' })
  })

  test('names that are attacks are what is read back', () => {
    const host = place('width: 200px')
    const name = '"}body{display:none}</style></text><script>&amp;'
    host.textContent = name
    const svg = new DOMParser().parseFromString(toSvg(host), 'image/svg+xml')
    const lines = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('')
    expect(lines).toBe(name)
    expect(svg.querySelector('script, style')).toBeNull()
  })

  test('leaves the page as it was', async () => {
    const host = place('width: 200px')
    host.innerHTML = '<p>one</p><svg><circle r="4"/></svg>'
    const seen: MutationRecord[] = []
    const observer = new MutationObserver((records) => seen.push(...records))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    await sceneToPng(sceneOf(host))
    seen.push(...observer.takeRecords())
    observer.disconnect()
    expect(seen).toEqual([])
  })

  test('a PNG is twice as large unless asked otherwise, on the ground that is asked for', async () => {
    const host = place('width: 100px; height: 40px')
    const bitmap = await createImageBitmap(await toPng(host, { background: 'oklch(0.5 0 0)' }))
    expect([bitmap.width, bitmap.height]).toEqual([200, 80])
    const context = new OffscreenCanvas(200, 80).getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    expect([...context.getImageData(199, 79, 1, 1).data]).toEqual([0x63, 0x63, 0x63, 255])
    const clear = await createImageBitmap(await toPng(host, { background: 'none', scale: 1 }))
    expect([clear.width, clear.height]).toEqual([100, 40])
  })
})

describe('misuse says what happened, why it matters and what to do', () => {
  test.each([
    ['nothing', null, /sceneOf\(\) needs an element.*not null.*ref\.current/s],
    ['a selector', '.kpi-root', /not \.kpi-root/],
    ['what is not in the page', document.createElement('p'), /takes no room/],
  ])('%s', (_, given, message) => {
    expect(() => sceneOf(given as Element)).toThrow(message)
    expect(() => sceneOf(given as Element)).toThrow(TypeError)
  })

  test.each([[0], [Number.NaN], [-1], [100_000]])('a scale of %s', async (scale) => {
    const host = place('width: 100px; height: 40px')
    await expect(sceneToPng(sceneOf(host), { scale })).rejects.toThrow(/cannot be made.*take another scale/s)
  })

  test('a scene is data: a file of it can be made where there is no page', () => {
    const host = place('width: 100px')
    host.textContent = 'one'
    const scene = sceneOf(host)
    expect(sceneToSvg(JSON.parse(JSON.stringify(scene)))).toBe(sceneToSvg(scene))
  })
})
