// dist/frame/kpi-frame.iife.js: both sides of a frame in one file for a plain script tag, as `KpiFrame`. A sandboxed page can load
// it from its own server, where a module would need CORS.
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './setup.mjs'

/** @param {string} kit the folder of the built kit */
export const buildFrame = (kit = path.join(root, 'dist')) =>
  build({
    entryPoints: [path.join(root, 'src/frame/script.ts')],
    outfile: path.join(kit, 'frame/kpi-frame.iife.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'KpiFrame',
    target: 'es2022',
    logLevel: 'error',
  })
