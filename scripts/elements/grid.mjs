// The sheet of a grid, in two, since its cells are elements with roots of their own, into which no selector reaches: what it
// says of a cell goes to what is slotted, and what it says of a widget within to the widget's own root.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { widgets } from '../entries.mjs'
import { root } from '../setup.mjs'

const CELLS = '.kpi-grid__cells'
/** A scorecard has a frame and a row of its own; these two are no cells. */
const APART = ['specialist-scorecard', 'kpi-grid', 'period-bar']

/** At commas that stand in no brackets. */
const listed = (selectors) => selectors.split(/,(?![^(]*\))/).map((one) => one.trim())

const tagOf = (_, folder) => (folder.startsWith('kpi-') ? folder : `kpi-${folder}`)
const isWithin = (selector) => /__item$|__cells \.kpi-widget| \.kpi-variant-card /.test(selector)

const asSlotted = (selector) =>
  selector.startsWith(`${CELLS} > `)
    ? `${CELLS} ::slotted(${selector.slice(CELLS.length + 3).replace(/\.kpi-([\w-]+)/g, tagOf)})`
    : selector

const asOwn = (selector) =>
  selector
    .replace(/.*__item$/, '.kpi-in-grid:not(:has(> .kpi-specialist-scorecard))')
    .replace(CELLS, '.kpi-in-grid')
    .replace(/.*strip'\]/, '.kpi-in-strip')

export function gridSheets() {
  const css = readFileSync(path.join(root, 'src/widgets/kpi-grid/styles.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const within = []
  const grid = css.replace(/([^{};]+)\{([^{}]*)\}/g, (rule, selectors, body) => {
    const all = listed(selectors)
    if (all.some(isWithin)) within.push(`${all.map(asOwn).join(',')} {${body}}`)
    return all.some(isWithin) ? '' : `${all.map(asSlotted).join(',')} {${body}}`
  })
  const cells = widgets()
    .filter((folder) => !APART.includes(folder))
    .map((folder) => tagOf('', folder))
  const hosts = `::slotted(:is(${cells})) { display: grid; grid-template-rows: subgrid; row-gap: 0 }`
  return { grid: `${grid}\n${hosts}`, inGrid: within.join('\n') }
}
