import { reportTables, toCsv, toXlsx } from 'kpi-kit/findings'
import { plan, posts, rows } from './rows.js'

const tables = reportTables({ data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts })

export const sheets = tables.map((table) => ({ name: `${table.id}.csv`, title: table.title, text: toCsv(table) }))

export const workbook = () => toXlsx(tables, { currency: 'USD' })
