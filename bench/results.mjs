// What was measured, as a file, and README's table made of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readmeTable } from './report.mjs'

const file = path.join(import.meta.dirname, 'results.json')
const readme = path.join(import.meta.dirname, '../README.md')

export const readResults = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** @param {object} results */
export function write(results) {
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
  if (!results.parts.mount) return
  const table = `\n${readmeTable(results)}\n\n`
  const text = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    text.replace(/(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/, () => table),
  )
}
