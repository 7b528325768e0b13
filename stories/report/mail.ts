import { findings, toEmail } from 'kpi-kit/findings'
import { notes } from './people.js'
import { plan, posts, rows } from './rows.js'

const found = findings({ data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts })

export const mail = toEmail(found, { client: 'Aurora', most: 4, notes, url: 'https://reports.example/aurora/2026-10' })
