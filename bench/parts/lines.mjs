// One long line: from points, or from the rows of campaigns of which a line is made, to the paint, and the answer to the pointer. A
// browser of its own for each, since some do not come back.
import { launch, open, serve } from '../browser.mjs'
import { spread } from '../numbers.mjs'
import { peers, widgetsOf } from '../peers.mjs'

export const LIMIT = 20_000
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
/** Where the answer to the pointer is asked for. */
const HOVERED = 100_000
const MOVES = 12

const loads = [
  ...SIZES.map((points) => ({ name: `${points}`, points })),
  { name: '100000 rows', rows: 100_000 },
  { name: '1000000 rows', rows: 1_000_000 },
]

const within = (work) => {
  let timer
  const late = new Promise((_, refuse) => {
    timer = setTimeout(refuse, LIMIT, new Error(`more than ${LIMIT / 1000} s`))
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function once(address, id, { points, rows }) {
  const browser = await launch()
  try {
    const visited = await open(browser, `${address}/${id}/long`, { viewport: { width: 1100, height: 600 } })
    await visited.page.waitForFunction(() => window.bench)
    await visited.call('prepareLong', { points, rows }, id === 'kit')
    const { wall, cpu } = await within(visited.measure('drawLong'))
    const hover = []
    if ((points ?? rows) === HOVERED) {
      await within(
        (async () => {
          for (let i = 0; i < MOVES; i++) {
            await visited.call('listen')
            await visited.page.mouse.move(150 + ((i * 7) % MOVES) * 65, 200 + (i % 3) * 8)
            const time = await visited.page.evaluate(() => window.answer(3000))
            if (i > 2 && time !== null) hover.push(time)
          }
        })(),
      )
    }
    return { wall, cpu, hover }
  } finally {
    await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 5000))])
  }
}

export async function lines({ ids, rounds, shuffle, tell }) {
  const drawing = ids.filter((id) => widgetsOf(id).includes('long'))
  const { address, close } = await serve()
  const result = {}
  for (let round = 0; round < rounds; round++) {
    for (const load of loads) {
      for (const id of shuffle(drawing)) {
        result[load.name] ??= {}
        const own = (result[load.name][id] ??= { found: [] })
        // What takes too long with fewer points takes too long with more.
        const gaveUp = load.points && loads.some((less) => less.points < load.points && result[less.name]?.[id]?.error)
        if (load.points > peers[id].mostPoints) own.error = 'more days than it takes'
        if (own.error || gaveUp) {
          own.error ??= 'fewer were too many'
          continue
        }
        try {
          own.found.push(await once(address, id, load))
        } catch (error) {
          own.error = String(error.message).split('\n')[0]
        }
      }
    }
    tell(`round ${round + 1} of ${rounds}`)
  }
  close()
  for (const byPeer of Object.values(result))
    for (const [id, { found, error }] of Object.entries(byPeer))
      byPeer[id] = error
        ? { error }
        : {
            wall: spread(found.map((one) => one.wall)),
            cpu: spread(found.map((one) => one.cpu)),
            hover: spread(found.flatMap((one) => one.hover)),
          }
  return result
}
