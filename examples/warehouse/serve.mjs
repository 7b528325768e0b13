// The rows of examples/warehouse/data on a port of this machine: node examples/warehouse/serve.mjs [--port=8471] [--folder=…]
import path from 'node:path'
import { parseArgs } from 'node:util'
import { rowsServer } from './server.mjs'
import { sources } from './sources.mjs'
import { openWarehouse } from './warehouse.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8471' },
    folder: { type: 'string', default: path.join(import.meta.dirname, 'data') },
  },
})

// In earnest a session or a signed token says it; two that anybody can read are enough to try.
const brandsByToken = new Map([
  ['one-client', ['client-0001']],
  ['agency', ['client-0001', 'client-0002', 'heavy']],
])

const warehouse = await openWarehouse(values.folder)
const server = rowsServer({ warehouse, sources, brandsOf: (token) => brandsByToken.get(token) })
server.listen(Number(values.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => server.close(() => warehouse.close()))
