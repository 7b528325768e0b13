import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesColors } from '../../src/parts/index.js'

const networks = ['instagram', 'facebook', 'tiktok', 'youtube', 'vk', 'telegram', 'linkedin', 'x']

describe('seriesColors', () => {
  test('the great networks have one each, in whatever case', () => {
    const found = [...seriesColors(networks).values()].map((one) => one['data-series'])
    expect(new Set(found).size).toBe(8)
    expect(seriesColors(['VK']).get('VK')).toEqual(seriesColors(networks).get('vk'))
  })

  test('a channel keeps its colour when another one goes, and in whatever order they come', () => {
    const all = seriesColors(networks)
    for (const id of networks) expect(seriesColors([id]).get(id)).toEqual(all.get(id))
    expect(new Map([...seriesColors([...networks].reverse())].sort())).toEqual(new Map([...all].sort()))
  })

  test('no network changes its colour or its dash beside any other', () => {
    const known = [
      ...networks,
      'pinterest',
      'threads',
      'odnoklassniki',
      'whatsapp',
      'rutube',
      'reddit',
      'bluesky',
      'snapchat',
    ]
    for (const one of known) {
      const alone = seriesColors([one]).get(one)
      for (const other of [...known, 'our blog', 'viber']) expect(seriesColors([one, other]).get(one)).toEqual(alone)
    }
    // And no two of them look alike.
    expect(new Set([...seriesColors(known).values()].map((one) => JSON.stringify(one))).size).toBe(known.length)
    expect(seriesColors(['Twitter']).get('Twitter')).toEqual(seriesColors(['x']).get('x'))
  })

  test('from the ninth on, what shares a colour is dashed, and from the seventeenth on dotted', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `shop ${index}`)
    const looks = [...seriesColors(ids).values()]
    expect(looks.filter((one) => one['data-dash'] === '1').length).toBe(8)
    expect(looks.filter((one) => one['data-dash'] === '2').length).toBe(8)
    expect(new Set(looks.map((one) => JSON.stringify(one))).size).toBe(24)
  })

  test('what the host gives goes before: a token by its number, any other colour as it is', () => {
    const found = seriesColors(['vk', 'Aurora', 'ok'], { vk: 'series-3', Aurora: '#5b5bd6' })
    expect(found.get('vk')).toEqual({ 'data-series': '3' })
    expect(found.get('Aurora')).toEqual({ color: '#5b5bd6' })
    expect(found.get('ok')?.['data-series']).toMatch(/^[1-8]$/)
  })

  test('names of what objects have by themselves are ids like any other', () => {
    expect(seriesColors(['constructor'], {}).get('constructor')?.['data-series']).toMatch(/^[1-8]$/)
  })

  test('up to eight ids are all told apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), (ids) => {
        const found = [...seriesColors(ids).values()].map((one) => one['data-series'])
        expect(new Set(found).size).toBe(ids.length)
      }),
    )
  })
})
