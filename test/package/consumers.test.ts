// The consumers that need nothing but what is here. `npm run test:consumers` tries them all, each installed by itself.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { root } from './dist.js'

const quick = ['plain', 'amd', 'closed-root', 'types', 'docs']

test.skipIf(!(await findChromium()))(`in ${quick.join(', ')} everything holds`, { timeout: 180_000 }, () => {
  const script = path.join(root, 'scripts/consumers.mjs')
  const ran = spawnSync(process.execPath, [script, '--built', '--linked', ...quick], { cwd: root, encoding: 'utf8' })
  expect(ran.stdout.match(/^FAILED.*(\n {10}.*)*/gm), ran.stderr).toBeNull()
  expect(ran.stdout).toMatch(/^[1-9]\d* passed, 0 failed$/m)
})
