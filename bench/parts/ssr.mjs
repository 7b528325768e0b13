// The server's HTML: how many widgets in a second of the processor, how large, and whether the browser changes it.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { PNG } from 'pngjs'
import { launch, open, serve } from '../browser.mjs'
import { buildServer, server } from '../bundle.mjs'
import { spread } from '../numbers.mjs'
import { here } from '../peers.mjs'

function rates(file, widgets) {
  const script = path.join(here, 'parts/ssrChild.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [script, file, widgets.join()], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: 120_000,
  })
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1))
  } catch {
    return Object.fromEntries(
      widgets.map((widget) => [widget, { error: stderr.match(/\w*Error: .*/)?.[0] ?? 'failed' }]),
    )
  }
}

/** Of a picture's pixels, how many hold to what is asked: from 0 to 1. */
function share({ data }, holds) {
  let count = 0
  for (let i = 0; i < data.length; i += 4) if (holds(i)) count++
  return count / (data.length / 4)
}
const RGB = [0, 1, 2]

/** The picture of the server's HTML without any script, and that of the same page when its script has run. */
async function picture(browser, { address, made }, { id, widget }) {
  const asked = { widget, count: 6, seed: 1, card: false, says: id === 'kit' }
  const { page } = await server(id)
  made.set(`${id}/${widget}`, page(asked))
  const url = `${address}/${id}/${widget}?made=${id}/${widget}`
  const viewport = { width: 900, height: 700 }
  const shoot = async (visited) => {
    const shot = await visited.page.screenshot()
    await visited.close()
    return PNG.sync.read(shot)
  }
  const still = await shoot(await open(browser, `${url}&still`, { viewport }))
  const live = await open(browser, url, { viewport })
  await live.page.waitForFunction(() => window.bench)
  await live.call('prepare', asked)
  const { shift } = await live.call('hydrate')
  const { errors } = live
  const final = await shoot(live)
  return {
    changed: share(still, (i) => RGB.some((one) => still.data[i + one] !== final.data[i + one])),
    drawn: share(still, (i) => RGB.some((one) => still.data[i + one] !== 255)),
    shift,
    ...(errors.length && { errors: errors.slice(0, 1) }),
  }
}

export async function ssr({ cases, rounds, shuffle, tell }) {
  const ids = [...new Set(cases.map((one) => one.id))]
  const files = {}
  for (const id of ids) files[id] = await buildServer(id)
  const found = []
  for (let round = 0; round < rounds; round++) {
    for (const id of shuffle(ids)) {
      const own = cases.filter((one) => one.id === id)
      const said = rates(
        files[id],
        own.map((one) => one.widget),
      )
      for (const [widget, one] of Object.entries(said)) found.push({ id, widget, ...one })
    }
    tell(`round ${round + 1} of ${rounds}`)
  }
  const result = {}
  const pages = await serve()
  const browser = await launch()
  for (const { id, widget } of cases) {
    const own = found.filter((one) => one.id === id && one.widget === widget)
    const failed = own.find((one) => one.error)
    result[widget] ??= {}
    result[widget][id] = failed
      ? { error: failed.error }
      : {
          rate: spread(own.map((one) => one.rate)),
          bytes: own[0].bytes,
          ...(await picture(browser, pages, { id, widget }).catch((error) => ({
            error: String(error).split('\n')[0],
          }))),
        }
  }
  await browser.close()
  pages.close()
  return result
}
