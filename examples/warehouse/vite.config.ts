import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sourceAliases } from '../../scripts/entries.mjs'

// In an app neither of the first two lines of its own is needed: there kpi-kit is installed, here it is the sources.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: sourceAliases() },
  plugins: [react()],
  server: { proxy: Object.fromEntries(['/rows', '/brands'].map((path) => [path, 'http://127.0.0.1:8471'])) },
})
