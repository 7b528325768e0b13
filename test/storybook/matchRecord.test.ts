import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, matchRecord } from '../visual/matchRecord.js'

/** A white picture of 40 × 20, its first `dark` pixels dark. */
function picture(dark = 0, deflateLevel = 9): Buffer {
  const png = new PNG({ width: 40, height: 20 })
  png.data.fill(255)
  for (let at = 0; at < dark * 4; at++) if (at % 4 < 3) png.data[at] = 20
  return PNG.sync.write(png, { deflateLevel })
}

const white = picture()
const black = picture(800)

let folder: string
let record: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  record = path.join(folder, 'record/light/story.png')
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** Hands out the pictures one after the other, the last again and again. */
function match(pictures: readonly Buffer[], { update = 'new', before }: { update?: Asked['update']; before?: Buffer }) {
  if (before) {
    mkdirSync(path.dirname(record), { recursive: true })
    writeFileSync(record, before)
  }
  const left = [...pictures]
  const take = vi.fn(async () => (left.length > 1 ? left.shift() : left[0]) as Buffer)
  return { take, matched: matchRecord({ record, beside: path.join(folder, 'beside/story'), update, take }) }
}

const written = () =>
  existsSync(path.join(folder, 'beside')) ? readdirSync(path.join(folder, 'beside')).toSorted() : []

describe('a picture beside the one of record', () => {
  test('that has the same bytes is taken once', async () => {
    const { take, matched } = match([white], { before: white })
    await matched
    expect(take).toHaveBeenCalledTimes(1)
  })

  test('that has the same pixels in other bytes is alike', async () => {
    const packedOtherwise = picture(0, 0)
    expect(packedOtherwise.equals(white)).toBe(false)
    const { take, matched } = match([packedOtherwise], { before: white })
    await matched
    expect(take).toHaveBeenCalledTimes(1)
  })

  test('that comes while the page still changes is waited for', async () => {
    const { take, matched } = match([picture(100), white], { before: white })
    await matched
    expect(take).toHaveBeenCalledTimes(3)
  })

  test('that differs fails, and lies beside with the difference', async () => {
    const { matched } = match([black], { before: white })
    await expect(matched).rejects.toThrow(
      /^800 pixels differ .* The baselines were made with .*\nOf record: .*story\.png\n/,
    )
    expect(written()).toEqual(['story-actual.png', 'story-diff.png'])
    expect(readFileSync(record).equals(white)).toBe(true)
  })

  test('that has another size fails, without a difference', async () => {
    const small = PNG.sync.write(new PNG({ width: 40, height: 19 }))
    await expect(match([small], { before: white }).matched).rejects.toThrow('40×20 expected, 40×19 taken')
    expect(written()).toEqual(['story-actual.png'])
  })

  test('takes its place when all are taken anew, and not where they are alike', async () => {
    await match([black], { update: 'all', before: white }).matched
    expect(readFileSync(record).equals(black)).toBe(true)
    await match([picture(800, 0)], { update: 'all' }).matched
    expect(readFileSync(record).equals(black)).toBe(true)
    expect(written()).toEqual([])
  })

  test('of a page that never stands still fails', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    let dark = 100
    const take = async () => {
      vi.setSystemTime(Date.now() + 3_000)
      return picture((dark += 100) % 800)
    }
    const beside = path.join(folder, 'beside/story')
    await expect(matchRecord({ record, beside, update: 'all', take })).rejects.toThrow('does not stand still')
    expect(existsSync(record)).toBe(false)
  })
})

describe('a picture without one of record', () => {
  test('is written and fails once, so that somebody looks', async () => {
    await expect(match([white], {}).matched).rejects.toThrow(`Look at the one that was taken: ${record}`)
    await match([white], {}).matched
  })

  test('is written when all are taken anew', async () => {
    await match([black, white], { update: 'all' }).matched
    expect(readFileSync(record).equals(white)).toBe(true)
  })

  test('becomes none of record where nothing may be written', async () => {
    await expect(match([white], { update: 'none' }).matched).rejects.toThrow('There was no picture of record.')
    expect(existsSync(record)).toBe(false)
    expect(written()).toEqual(['story-actual.png'])
  })
})
