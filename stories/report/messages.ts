import { findings, toMarkdown, toPlain, toSlackBlocks, toTelegramHtml } from 'kpi-kit/findings'
import { plan, posts, rows } from './rows.js'

const found = findings({ data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts })
const options = { client: 'Aurora', most: 4, url: 'https://reports.example/aurora/2026-10' }

export const messages = {
  telegram: toTelegramHtml(found, options),
  slack: toSlackBlocks(found, options),
  markdown: toMarkdown(found, options),
  plain: toPlain(found, options),
}
