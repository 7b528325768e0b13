// What a browser test asks for a picture of its page.
import path from 'node:path'
import type { CDPSession, Page } from 'playwright'
import type { BrowserCommand } from 'vitest/node'
import { baselines } from './comparator.js'
import { matchRecord } from './matchRecord.js'

/** What of the page is the picture, in CSS pixels. */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * Compares the page with the picture of record that is named. Vitest's own matcher decodes both pictures each time, and
 * Playwright asks the page a dozen things before it takes one: where the frame stands, the page itself knows.
 */
export const matchPicture: BrowserCommand<[name: string, clip: Clip]> = async ({ page, project }, name, clip) => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const { config, serializedConfig } = project
  await matchRecord({
    record: path.join(baselines, `${name}.png`),
    beside: path.join(config.root, 'test-results/visual', name),
    update: serializedConfig.snapshotOptions.updateSnapshot,
    take: async () => {
      const options = { clip: { ...clip, scale: 1 }, optimizeForSpeed: true }
      const { data } = await (await session).send('Page.captureScreenshot', options)
      return Buffer.from(data, 'base64')
    },
  })
}
