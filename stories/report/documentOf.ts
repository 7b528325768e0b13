import report from 'kpi-kit/report.css?inline'
import styles from 'kpi-kit/styles.css?inline'
import { reportDocument } from 'kpi-kit/report'
import { plan, posts, rows } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts }

/** A page of its own: mail it, archive it, or have a browser print it to PDF. */
export const documentOf = () => reportDocument(october, { css: styles + report })
