import { mkdirSync, writeFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { chromiumVersion, findChromium } from '../../scripts/chromium.mjs'
import { baselines, versionFile } from './comparator.js'

/** Writes down which Chromium made the baselines, whenever they are updated. */
export default async function recordVersion(project: TestProject) {
  if (project.serializedConfig.snapshotOptions.updateSnapshot !== 'all') return
  const found = await findChromium()
  if (!found) return
  mkdirSync(baselines, { recursive: true })
  writeFileSync(versionFile, `${chromiumVersion(found.path)}\n`)
}
