// A folder of exports and answers of APIs as one rows.json:
//   node examples/folder-to-rows/folder-to-rows.mjs FOLDER [rows.json] [--print] [--time-zone=Europe/Berlin] …
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { joinReadings, readAny } from 'kpi-kit/adapters'

const usage = `Usage: folder-to-rows FOLDER [rows.json] [options]

  --print               the rows of each file as a table
  --time-zone=ZONE      in which the accounts' days begin: Europe/Berlin
  --from=DAY --to=DAY   what was asked for, where files do not say it
  --currency=CODE       of money, where files do not name it
  --read-at=TIME        when the figures were read; by default when each file was written
  --locale=LANGUAGE     in which files were exported
  --date-order=ORDER    day-first or month-first, for dates such as 03/04/2026
  --brand=NAME          of all rows`

const text = { type: 'string' }
const options = {
  print: { type: 'boolean', default: false },
  'time-zone': text,
  from: text,
  to: text,
  currency: text,
  'read-at': text,
  locale: text,
  'date-order': text,
  brand: text,
}

/** What was asked for on the command line; ends the program where that cannot be done. */
function asked() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [folder, target] = positionals
    if (folder && statSync(folder).isDirectory()) return { folder, target, values }
    console.error(usage)
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`)
  }
  process.exit(2)
}

/** Every file of a folder and of those in it, but hidden ones. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort()

const { folder, target, values } = asked()
const given = {
  timeZone: values['time-zone'],
  from: values.from,
  to: values.to,
  currency: values.currency,
  locale: values.locale,
  dateOrder: values['date-order'],
  brand: values.brand,
}

const readings = filesIn(folder)
  .filter((file) => !target || path.resolve(file) !== path.resolve(target))
  .map((file) => {
    const name = path.relative(folder, file)
    const observedAt = values['read-at'] ?? statSync(file).mtime
    const reading = readAny(readFileSync(file), { ...given, name, observedAt })
    console.log([name, ...wordsOf(reading)].join('  '))
    for (const problem of reading.problems) console.log(`    ${sentenceOf(problem)}`)
    if (values.print && reading.rows.length) console.log(`\n${tableOf(reading.rows)}\n`)
    return reading
  })

const { leftOut: _, problems, ...joined } = joinReadings(readings)
const [rowCount, fileCount] = [joined.rows.length, readings.filter((one) => one.rows.length).length]
console.log(`\n${counted(rowCount, 'row')} of ${counted(fileCount, 'file')}`)
for (const problem of problems.filter(({ code }) => code === 'twice')) console.log(`    ${sentenceOf(problem)}`)
if (target) {
  writeFileSync(target, `${JSON.stringify({ ...joined, problems }, null, 1)}\n`)
  console.log(`written to ${target}`)
}
process.exitCode = rowCount ? 0 : 1

/** Source, kind, number of rows, first and last day. */
function wordsOf({ source, kind, rows }) {
  if (!source) return ['not known']
  const days = rows
    .flatMap(({ date }) => (date?.from ? [date.from, date.to] : [date?.slice(0, 10)]))
    .filter(Boolean)
    .sort()
  return [source, kind, counted(rows.length, 'row'), days.length ? `${days[0]}–${days.at(-1)}` : '']
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function sentenceOf({ place, text, count }) {
  const times = count > 1 ? ` (${count} times)` : ''
  return `${place ? `${place}: ` : ''}${text}${times}`
}

/** Rows as a table of text, a column for each key that one of them has: what a row is about, its facts, how far to trust it. */
function tableOf(rows) {
  const found = new Set(rows.flatMap((row) => Object.keys(row)))
  const about = ['date', 'brand', 'channel', 'account', 'campaign', 'paid', 'post', 'format'].filter((key) =>
    found.has(key),
  )
  const trust = ['currency', 'provisional', 'sampled', 'absent', 'observedAt'].filter((key) => found.has(key))
  const facts = [...found].filter((key) => !about.includes(key) && !trust.includes(key))
  const keys = [...about, ...facts, ...trust]
  const lines = [keys, ...rows.map((row) => keys.map((key) => cellOf(row[key])))]
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  return lines
    .map(
      (line) =>
        `    ${line
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n')
}

function cellOf(value) {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return `${value}`
  return value.from ? `${value.from}–${value.to}` : Object.keys(value).join(' ')
}
