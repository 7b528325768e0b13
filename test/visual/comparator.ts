// How two screenshots are compared, in the browser runs and in the test that proves it sees a small change.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { diff } from '@blazediff/core'
import { chromiumVersion, findChromium } from '../../scripts/chromium.mjs'

/** Pixels, four bytes each, and the size they fill. */
export interface Picture {
  data: Uint8Array | Uint8ClampedArray | Buffer
  metadata: { width: number; height: number }
}

/** What may differ: processors draw a few pixels on curved edges differently, and nothing else. */
export interface Tolerance {
  /** How far a pixel's colour may move before it counts, 0 to 1. */
  threshold: number
  /** How many pixels may count in all. A stroke 0.2 px wider changes hundreds. */
  pixels: number
  /** How many of them may lie off the antialiased edges, where a new colour or another glyph shows. */
  solidPixels: number
}

export const tolerance: Tolerance = { threshold: 0.01, pixels: 30, solidPixels: 4 }

export const baselines = path.join(import.meta.dirname, '__screenshots__')
export const versionFile = path.join(baselines, 'chromium-version.txt')

let asked: Promise<string> | undefined

/** Asked once: a Chromium has to start to say it. */
const versions = () => (asked ??= askVersions())

async function askVersions(): Promise<string> {
  const recorded = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'an unrecorded Chromium'
  const found = await findChromium()
  return `The baselines were made with ${recorded}; this run used ${found ? chromiumVersion(found.path) : 'another'}.`
}

/** Passes when at most `pixels` pixels are further apart than `threshold`, at most `solidPixels` of them off edges. */
export async function compare(
  expected: Picture,
  actual: Picture,
  { createDiff = false, threshold, pixels, solidPixels }: Tolerance & { createDiff?: boolean },
): Promise<{ pass: boolean; diff: Uint8Array | null; message: string | null }> {
  const { width, height } = expected.metadata
  if (width !== actual.metadata.width || height !== actual.metadata.height) {
    const sizes = `${width}×${height} expected, ${actual.metadata.width}×${actual.metadata.height} taken`
    return { pass: false, diff: null, message: `The size differs: ${sizes}. ${await versions()}` }
  }
  const picture = createDiff ? new Uint8Array(expected.data.length) : undefined
  const count = (includeAA: boolean) =>
    diff(expected.data, actual.data, includeAA ? picture : undefined, width, height, { threshold, includeAA })
  const all = count(true)
  const solid = all > 0 ? count(false) : 0
  if (all <= pixels && solid <= solidPixels) return { pass: true, diff: picture ?? null, message: null }
  const message = `${all} pixels differ (${pixels} may), ${solid} of them off edges (${solidPixels} may).`
  // Also asked while a page is waited for to stand still; only with a picture of the difference is it the verdict.
  return { pass: false, diff: picture ?? null, message: createDiff ? `${message} ${await versions()}` : message }
}
