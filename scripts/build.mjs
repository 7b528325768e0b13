// npm run build: dist/ with one module per source module, the declarations, and the style sheets.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, setup } from './setup.mjs'

setup()
// Whatever started this: a test runner's NODE_ENV would build React's development output, and into the elements that of others.
process.env.NODE_ENV = 'production'
// Imports what is installed only now.
const { buildElements } = await import('./elements.mjs')
const { buildFrame } = await import('./frame.mjs')

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status || 1)
}

run('vite/bin/vite.js', 'build', '--logLevel', 'warn')
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
// A style sheet's type: TypeScript asks for one when an app writes `import 'kpi-kit/styles.css'`.
writeFileSync(path.join(root, 'dist/css.d.ts'), 'export {}\n')
await buildElements()
await buildFrame()
