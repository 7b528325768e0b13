// npm run rows -- FOLDER: prints what is in a folder of exports. Builds the kit first where that has not been done.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const run = (script, ...args) =>
  spawnSync(process.execPath, [path.join(root, script), ...args], { stdio: 'inherit' }).status ?? 1

const built = existsSync(path.join(root, 'dist/adapters/index.js')) ? 0 : run('scripts/build.mjs')
process.exitCode = built || run('examples/folder-to-rows/folder-to-rows.mjs', ...process.argv.slice(2))
