import { copyFileSync } from 'node:fs'

// One file, with all that is in it; it belongs beside the script of the widget.
copyFileSync('node_modules/kpi-kit/dist/elements/kpi-kit.iife.js', 'kpi-kit.iife.js')
