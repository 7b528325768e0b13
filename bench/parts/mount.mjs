// A hundred of a widget: the first mount of a page, a warm one, new data for all, and the answer to the pointer; the mark alone
// and in a card. A fresh page for every peer and widget, in an order by chance, round after round.
import { launch, open, serve } from '../browser.mjs'
import { server } from '../bundle.mjs'
import { rounded, spread } from '../numbers.mjs'

const ANSWERS = 3
// A tooltip that is left waits for the pointer to come onto it. That it goes at last is no answer to the next move.
const UNTIL_GONE = 250
// Marks stand elsewhere in every peer's drawing: the pointer goes over the widget until it has been answered so often.
const PLACES = [0.5, 0.35, 0.65, 0.2].flatMap((y) => [0.2, 0.32, 0.44, 0.56, 0.68].map((x) => ({ x, y })))

/** From the pointer's move to the paint of the answer, over the first widget; the first answer only warms up. */
async function hover({ page, call }) {
  const box = await page.locator('.cell').first().boundingBox()
  const times = []
  for (const { x, y } of PLACES) {
    await call('listen')
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y)
    const time = await page.evaluate((patience) => window.answer(patience), times.length ? 80 : 160)
    if (time === null) await page.waitForTimeout(UNTIL_GONE)
    else times.push(time)
    if (times.length > ANSWERS) break
  }
  return times.slice(1)
}

/** One visit: what is asked of a widget, in a page of its own. */
async function visit(browser, address, { id, widget, seed, steps, markup, count, later }) {
  const drawn = id === 'floor' ? 'kit' : id
  const visited = await open(browser, `${address}/${drawn}/${widget}`)
  const { measure, call } = visited
  const found = {}
  const prepare = (more) =>
    call('prepare', {
      widget,
      count,
      later,
      says: drawn === 'kit',
      ...more,
      markup: id === 'floor' ? markup(widget, more, count) : undefined,
    })
  await visited.page.waitForFunction(() => window.bench)
  try {
    await prepare({ seed, card: false })
    found.first = await measure('draw')
    await call('clear')
    await prepare({ seed: seed + 1, card: false })
    found.warm = await measure('draw')
    found.nodes = (await call('nodes')) / count
    if (steps.includes('update')) {
      await prepare({ seed: seed + 2, card: false })
      found.update = await measure('draw')
    }
    if (steps.includes('hover') && id !== 'floor') found.hover = await hover(visited)
    await call('clear')
    for (const more of [3, 4]) {
      await prepare({ seed: seed + more, card: true })
      found.card = await measure('draw')
      await call('clear')
    }
    found.errors = visited.errors
    return found
  } finally {
    await visited.close()
  }
}

/** The kit's own HTML of so many widgets. */
async function floorMarkup() {
  const { alone } = await server('kit')
  return (widget, { seed, card }, count) =>
    Array.from({ length: count }, (_, i) => alone(widget, seed * 1000 + i, card))
}

export async function mount({ cases, rounds, shuffle, steps, count, later, tell }) {
  const withFloor = cases.flatMap((one) => (one.id === 'kit' ? [one, { ...one, id: 'floor' }] : [one]))
  const markup = await floorMarkup()
  const { address, close } = await serve()
  const visits = withFloor.map((one) => ({ ...one, found: [] }))
  for (let round = 0; round < rounds; round++) {
    const browser = await launch()
    const seed = 10 * (round + 1)
    for (const [i, one] of shuffle(visits).entries()) {
      if (i && i % 12 === 0) tell(`round ${round + 1} of ${rounds}, ${i} of ${visits.length}`)
      try {
        one.found.push(await visit(browser, address, { ...one, seed, steps, markup, count, later }))
      } catch (error) {
        one.error = String(error).split('\n')[0]
      }
    }
    await browser.close()
    tell(`round ${round + 1} of ${rounds}`)
  }
  close()
  const result = {}
  for (const { id, widget, found, error } of visits) {
    const of = (what, key) => spread(found.flatMap((one) => one[what]?.[key] ?? []))
    const times = (what) => ({
      cpu: of(what, 'cpu'),
      script: of(what, 'script'),
      style: of(what, 'style'),
      wall: of(what, 'wall'),
    })
    result[widget] ??= {}
    result[widget][id] = found.length
      ? {
          first: times('first'),
          warm: times('warm'),
          card: times('card'),
          update: times('update'),
          hover: spread(found.flatMap((one) => one.hover ?? [])),
          nodes: rounded(found[0].nodes),
          shift: Math.max(...found.map((one) => rounded(one.first.shift))),
          late: found.some((one) => one.first.late),
          ...(found[0].errors.length && { errors: found[0].errors.slice(0, 2) }),
        }
      : { error }
  }
  return result
}
