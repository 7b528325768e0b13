import { cpSync } from 'node:fs'

cpSync('node_modules/kpi-kit/dist/elements', 'kpi-kit', { recursive: true })
