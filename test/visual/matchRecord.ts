// A picture beside the one of record. That one is what Chromium wrote, to the byte, so that a picture that is like it is
// neither decoded nor taken again.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PNG } from 'pngjs'
import { compare, type Picture, tolerance } from './comparator.js'

export interface Asked {
  /** File of the picture of record, a PNG. */
  readonly record: string
  /** Where the picture taken and the difference go, without `-actual.png`. */
  readonly beside: string
  /** Which pictures of record may be written: all, those that are missing, or none. */
  readonly update: 'all' | 'new' | 'none'
  /** A PNG of the page as it stands. */
  readonly take: () => Promise<Buffer>
}

/** On two cores with two browsers a long page takes its time. */
const STILL_WITHIN_MS = 20_000

/** Throws where the picture differs from the one of record, or where there is none. */
export async function matchRecord({ record, beside, update, take }: Asked): Promise<void> {
  const expected = await readFile(record).catch(() => undefined)
  const first = await take()
  if (expected && (await alike(expected, first))) return

  const taken = await still(first, take)
  if (expected) {
    const [before, now] = [decoded(expected), decoded(taken)]
    const { pass, message, diff } = await compare(before, now, { ...tolerance, createDiff: true })
    if (pass) return
    if (update !== 'all') {
      await write(`${beside}-actual.png`, taken)
      if (diff) await write(`${beside}-diff.png`, encoded({ ...before, data: diff }))
      throw new Error(`${message}\nOf record: ${record}\nTaken, and the difference: ${beside}-*.png`)
    }
  }
  const file = update === 'none' ? `${beside}-actual.png` : record
  await write(file, taken)
  if (update !== 'all') throw new Error(`There was no picture of record. Look at the one that was taken: ${file}`)
}

/** What two pictures in a row show alike: a page may still be about to change. */
async function still(first: Buffer, take: Asked['take']): Promise<Buffer> {
  const end = Date.now() + STILL_WITHIN_MS
  for (let before = first; Date.now() < end; ) {
    const after = await take()
    if (await alike(before, after)) return after
    before = after
  }
  throw new Error(`The page does not stand still: within ${STILL_WITHIN_MS} ms no two pictures in a row were alike.`)
}

const alike = async (left: Buffer, right: Buffer): Promise<boolean> =>
  left.equals(right) || (await compare(decoded(left), decoded(right), tolerance)).pass

export function decoded(bytes: Buffer): Picture {
  const { data, width, height } = PNG.sync.read(bytes)
  return { data, metadata: { width, height } }
}

function encoded({ data, metadata: { width, height } }: Picture): Buffer {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png)
}

async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
}
