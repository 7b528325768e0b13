import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAny } from 'kpi-kit/adapters'
import { readLong } from '../../stories/playground/readLong.js'

const payload = (date: string) => JSON.stringify({ data: { metrics: [{ date, video_views: 5 }] } })
const tasks = ['2026-10-01', '2026-10-02'].map((date) => ({ file: new Blob([payload(date)]), options: { brand: 'A' } }))

/** Reads as the worker's script does; `posted` counts, `stopped` says whether it was ended. */
function fakeWorker({ isBroken = false } = {}) {
  const seen = { posted: 0, stopped: false }
  class Fake extends EventTarget {
    async postMessage({ file, options, i }: { file: Blob; options: object; i: number }) {
      seen.posted += 1
      if (isBroken) return this.dispatchEvent(new Event('error'))
      const reading = readAny(await file.arrayBuffer(), options)
      return this.dispatchEvent(new MessageEvent('message', { data: { i, reading } }))
    }
    terminate() {
      seen.stopped = true
    }
  }
  vi.stubGlobal('Worker', Fake)
  return seen
}

const datesOf = (found: Map<number, string>) => Object.fromEntries(found)

async function readAll() {
  const found = new Map<number, string>()
  let stop = () => {}
  await new Promise<void>((done) => {
    stop = readLong(tasks, (i, { rows }) => {
      found.set(i, `${rows[0]?.date} ${rows[0]?.brand}`)
      if (found.size === tasks.length) done()
    })
  })
  return { found: datesOf(found), stop }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const all = { 0: '2026-10-01 A', 1: '2026-10-02 A' }

describe('long files', () => {
  it('are read by a worker, which is ended when nobody waits for them', async () => {
    const seen = fakeWorker()
    const { found, stop } = await readAll()
    expect(found).toEqual(all)
    expect(seen).toEqual({ posted: 2, stopped: false })
    stop()
    expect(seen.stopped).toBe(true)
  })

  it('are read without one where there is none', async () => {
    vi.stubGlobal('Worker', undefined)
    expect((await readAll()).found).toEqual(all)
  })

  it('are read without one where the rules of the page forbid its script', async () => {
    fakeWorker({ isBroken: true })
    expect((await readAll()).found).toEqual(all)
  })

  it('that nobody waits for any more are not told of', async () => {
    fakeWorker()
    const told = vi.fn()
    readLong(tasks, told)()
    await new Promise((done) => setTimeout(done, 50))
    expect(told).not.toHaveBeenCalled()
  })
})
