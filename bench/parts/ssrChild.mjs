// A process of its own: how many widgets it writes in a second of the processor.
import { createRequire } from 'node:module'

const [file, widgets] = process.argv.slice(2)
const { alone } = createRequire(import.meta.url)(file)
console.error = () => {}

const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Writes until so many milliseconds have gone by. */
function write(widget, ms) {
  const [start, worked] = [performance.now(), spent()]
  let count = 0
  while (performance.now() - start < ms) alone(widget, ++count)
  return (1000 * count) / (spent() - worked)
}

const said = {}
for (const widget of widgets.split(',')) {
  try {
    const bytes = alone(widget, 1).length
    write(widget, 200)
    said[widget] = { bytes, rate: write(widget, 350) }
  } catch (error) {
    said[widget] = { error: String(error).split('\n')[0] }
  }
}
process.stdout.write(`${JSON.stringify(said)}\n`)
