// A process of its own: how many widgets it writes in a second of the processor.
import { createRequire } from 'node:module'

const [file, widgets] = process.argv.slice(2)
const { alone } = createRequire(import.meta.url)(file)
console.error = () => {}

const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Widgets a second, over so many milliseconds of the processor: on a busy machine those of a clock would warm up nothing. */
function write(widget, ms) {
  const start = spent()
  let count = 0
  let took = 0
  while (took < ms) {
    alone(widget, ++count)
    took = spent() - start
  }
  return (1000 * count) / took
}

const said = {}
for (const widget of widgets.split(',')) {
  try {
    const bytes = alone(widget, 1).length
    write(widget, 1500)
    said[widget] = { bytes, rate: write(widget, 800) }
  } catch (error) {
    said[widget] = { error: String(error).split('\n')[0] }
  }
}
process.stdout.write(`${JSON.stringify(said)}\n`)
