// What `npm run bench:sql` has measured, in words and as a table: for the terminal, and for the page in Storybook.

/**
 * A way to get rows of some clients, and what it costs. Times are those of the processor, in milliseconds; sizes are in bytes.
 *
 * @typedef {{ of: string, mode: 'each' | 'grouped' | 'raw', clients: number, rowsIn: number, rowsOut: number, asking: number,
 *   json: number, gzip: number, kit: number, results: number, different: number | null }} Line
 *   `different`: how many results are not those of the raw rows; `null` where these were not asked
 * @typedef {{ date: string, machine: { cpu: string, cores: number }, versions: { duckdb: string, node?: string }, rows: number,
 *   clients: number, metrics: number, lines: Line[] }} Measured
 */

const number = (value) => Math.round(value).toLocaleString('en')
const many = (rows) => (rows < 1e6 ? number(rows) : `${(rows / 1e6).toFixed(1)} million`)
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`
const size = (bytes) => (bytes < 1e6 ? `${number(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`)

const modes = { each: 'each post and campaign', grouped: 'grouped', raw: 'raw rows in JavaScript' }

/**
 * @param {Measured} measured
 * @returns {{ head: string[], rows: string[][] }}
 */
export const tableOf = ({ lines }) => ({
  head: ['', 'rows in', 'rows out', 'asking', 'JSON', 'gzip', 'kit', 'results', 'different'],
  rows: lines.map((line) => [
    `${line.of}, ${modes[line.mode]}`,
    number(line.rowsIn),
    number(line.rowsOut),
    seconds(line.asking),
    size(line.json),
    size(line.gzip),
    seconds(line.kit),
    number(line.results),
    line.different === null ? '–' : number(line.different),
  ]),
})

/** @param {Measured} measured */
export function circumstances({ date, machine, versions, rows, clients, metrics }) {
  const day = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const node = versions.node ? `, Node ${versions.node}` : ''
  return `${many(rows)} rows of ${number(clients)} clients and a heavy one, as Parquet; ${metrics} metrics of September and October; DuckDB ${versions.duckdb} with two threads on ${machine.cores} shared cores (${machine.cpu})${node}, ${day}`
}
