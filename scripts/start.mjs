// npm start: installs what is missing, starts Storybook and opens it in the browser when there is one.
// Arguments after `--` go to Storybook: npm start -- --port 7000
import { spawn } from 'node:child_process'
import path from 'node:path'
import { root, setup } from './setup.mjs'

setup()

const args = process.argv.slice(2)
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const quiet = process.env.CI || args.includes('--ci')
if (!args.includes('--port') && !args.includes('-p')) args.push('--port', '6006')
if (quiet && !args.includes('--ci')) args.push('--ci')
if (!quiet && !hasScreen) args.push('--no-open')

console.log('Starting Storybook. Its address follows; Ctrl+C stops it.')
const storybook = spawn(
  process.execPath,
  [path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'dev', '--disable-telemetry', ...args],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal))
storybook.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
