// The tables: for the terminal, for README, and for the page in Storybook.
import { WIDGETS } from './data.mjs'

const nameOf = (peers, id) => (id === 'floor' ? 'its HTML, static' : peers[id].name)
/** The kit first, then what its own HTML takes, then the others. */
const orderOf = (peers) => ['kit', 'floor', ...Object.keys(peers).filter((id) => id !== 'kit')]

const short = (value) =>
  value === undefined || value === null ? '–' : Number(value.toPrecision(3)).toLocaleString('en')
const median = (one) => (one ? short(one[0]) : '–')
const quartiles = (one) =>
  one && one[1] !== one[2] ? `${short(one[0])} (${short(one[1])}–${short(one[2])})` : median(one)
const kilobytes = (value) => (value ? (value / 1000).toFixed(1) : '–')

/** A table of peers by widget. */
function tableOf(peers, title, part, cell) {
  const shown = WIDGETS.filter((widget) => part[widget])
  const ids = orderOf(peers).filter((id) => shown.some((widget) => part[widget][id]))
  return {
    title,
    head: ['', ...shown],
    rows: ids.map((id) => [
      nameOf(peers, id),
      ...shown.map((widget) => {
        const one = part[widget][id]
        if (!one) return '–'
        return one.error && !one.rate ? 'fails' : cell(one)
      }),
    ]),
  }
}

/** So few pixels of a picture are no drawing. */
const BLANK = 0.001

/** How a server's picture becomes the final one. */
function finality({ changed, drawn, errors }) {
  if (changed === undefined) return 'fails'
  if (drawn < BLANK) return 'empty'
  if (changed > 0) return `${(100 * changed).toFixed(changed < 0.001 ? 3 : 1)}% changes`
  return errors ? 'warns' : 'final'
}

/**
 * Every table that the results have.
 * @returns {{ title: string, head: string[], rows: string[][] }[]}
 */
export function tables({ peers, parts }) {
  const made = []
  const byWidget = (title, part, cell) => tableOf(peers, title, part, cell)
  const { mount, ssr, bytes, lines, memory } = parts
  if (mount) {
    const of = mount.result
    const times = (title, what, key = 'cpu', cell = quartiles) => byWidget(title, of, (one) => cell(one[what][key]))
    made.push(
      times(`Mounting the mark alone, ${mount.count} of each, warm. Processor, ms: median (quartiles)`, 'warm'),
      times('The same in a card with title, value, change, sentence and list. Processor, ms', 'card'),
      times('First mount of a page, the mark alone. Processor, ms', 'first'),
      times('Mounting warm, until it is painted. Wall clock, ms', 'warm', 'wall'),
      times('First mount of a page, until it is painted. Wall clock, ms', 'first', 'wall'),
      byWidget(
        'Script, and style with layout, of the warm mount. Processor, ms',
        of,
        ({ warm }) => `${median(warm.script)} + ${median(warm.style)}`,
      ),
    )
    if (Object.values(of).some((one) => Object.values(one).some(({ update }) => update?.cpu)))
      made.push(times(`New data for all ${mount.count}, the mark alone. Processor, ms`, 'update'))
    if (Object.values(of).some((one) => Object.values(one).some(({ hover }) => hover)))
      made.push(byWidget('Pointer moves: until the answer is painted. Wall clock, ms', of, (one) => median(one.hover)))
    made.push(
      byWidget('Elements of a widget', of, (one) => short(one.nodes)),
      byWidget(
        'Layout shift while mounting; * where a widget changes after its first paint',
        of,
        (one) => `${short(one.shift)}${one.late ? ' *' : ''}`,
      ),
    )
  }
  if (ssr) {
    made.push(
      byWidget('Server: widgets in a second of the processor; – where nothing is drawn', ssr.result, (one) =>
        one.drawn < BLANK ? '–' : median(one.rate),
      ),
      byWidget('Server: HTML of one widget, kB', ssr.result, (one) => kilobytes(one.bytes)),
      byWidget('Is the server’s HTML the final picture?', ssr.result, finality),
    )
  }
  if (bytes) {
    const first = ({ js, css, later }) =>
      `${kilobytes(js + css)} (${kilobytes(css)} css${later ? `, later ${kilobytes(later)}` : ''})`
    made.push(
      byWidget('First load of one widget by esbuild, gzipped kB, without React', bytes.result, first),
      byWidget('The same by Vite (rolldown), without styles', bytes.result, (one) => kilobytes(one.vite)),
    )
  }
  if (lines) {
    const loads = Object.keys(lines.result)
    const ids = orderOf(peers).filter((id) => loads.some((load) => lines.result[load][id]))
    const cellOf = (key) => (load, id) => {
      const one = lines.result[load][id]
      if (!one) return '–'
      return one.error ?? quartiles(one[key])
    }
    const table = (title, key, shown) => ({
      title,
      head: ['', ...shown.map((load) => load.replace(/(\d)(?=(?:\d{3})+\b)/g, '$1,'))],
      rows: ids.map((id) => [nameOf(peers, id), ...shown.map((load) => cellOf(key)(load, id))]),
    })
    made.push(
      table(
        'One line of so many points (a day each), or rows of campaigns on 1,000 days: until it is painted, ms',
        'wall',
        loads,
      ),
      table(
        'Pointer moves over that line: until the answer is painted, ms',
        'hover',
        loads.filter((load) => Object.values(lines.result[load]).some((one) => one.hover)),
      ),
    )
  }
  if (memory)
    made.push({
      title: 'Left after a thousand trends were mounted and unmounted',
      head: ['', 'heap grown, MB', 'heap, MB', 'nodes', 'listeners'],
      rows: orderOf(peers)
        .filter((id) => memory.result[id])
        .map((id) => {
          const { grown, heap, nodes, listeners } = memory.result[id]
          return [nameOf(peers, id), ...[grown, heap, nodes, listeners].map(short)]
        }),
    })
  return made
}

/** When and where: one line. */
export function circumstances({ date, load, machine, node, chromium }) {
  const others = load > 0.5 ? `, while other programs were running (load ${load})` : ''
  return `${date}, ${machine.cpu}, ${machine.cores} cores, Node ${node}, ${chromium}${others}`
}

const markdown = ({ head, rows }) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Those that draw a widget, the quickest first. */
const ranked = (part, widget, valueOf) =>
  Object.entries(part[widget] ?? {})
    .filter(([id, one]) => !['kit', 'floor', 'svg'].includes(id) && valueOf(one) !== undefined)
    .sort(([, a], [, b]) => valueOf(a) - valueOf(b))
    .slice(0, 3)

/**
 * README's table: for each widget the kit, its floor, and the three quickest others, in milliseconds of the processor.
 * @param {{ parts: Record<string, { result: object }> }} results
 */
export function readmeTable(results) {
  const { mount } = results.parts
  const { result } = mount
  const cell = (one, what) => (one?.[what] ? short(one[what].cpu[0]) : '–')
  const rest = (widget, what) =>
    ranked(result, widget, (one) => one[what]?.cpu[0])
      .map(([id, one]) => `${nameOf(results.peers, id)} ${cell(one, what)}`)
      .join(', ')
  const rows = WIDGETS.filter((widget) => result[widget]?.kit).map((widget) => {
    const { kit, floor } = result[widget]
    return [
      widget,
      cell(kit, 'warm'),
      cell(floor, 'warm'),
      rest(widget, 'warm'),
      cell(kit, 'card'),
      rest(widget, 'card'),
    ]
  })
  const head = [
    '',
    'kpi-kit',
    'its HTML, static',
    'mark alone: the quickest',
    'kpi-kit, compared',
    'in a card of equal content',
  ]
  return `${markdown({ head, rows })}\n\nOf ${mount.count} of each, rounds: ${mount.rounds}; on ${circumstances({ ...results, ...mount })}.`
}
