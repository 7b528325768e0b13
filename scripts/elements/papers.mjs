// Beside the elements: the types of their entries, the sheet that keeps their room, and custom-elements.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { elementOf, widgets } from '../entries.mjs'
import { root } from '../setup.mjs'
import { componentOf, load } from './modules.mjs'

const src = path.join(root, 'src')

/** Where an element differs from its widget. */
const its = {
  theme: {
    type: "'light' | 'dark' | 'system' | string | Theme",
    text: 'By default as the page is: dark within `.dark`, `[data-theme=dark]` or `[data-bs-theme=dark]`, else light.',
  },
  href: { type: 'string', text: 'Makes the whole tile a link.' },
}

/** The doc comments and types of an interface, as the sources write them: `{ target: { type: 'number', text: '…' } }`. */
function docs(name, text) {
  const [, body = ''] = text.match(new RegExp(`interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm')) ?? []
  const property = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+)?^ {2}(?:readonly )?(\w+)\??: (.+)$/gm
  return Object.fromEntries(
    [...body.matchAll(property)].map(([, comment, prop, type]) => [
      prop,
      { type: type.replace(/ \| undefined$/, ''), text: comment?.replace(/\s*\n\s*\*\s?/g, ' ').trim() },
    ]),
  )
}

const read = (file) => readFileSync(path.join(src, file), 'utf8')

function docsOf(widget) {
  const common = [
    ['DataQuery', 'metrics/model/query.ts'],
    ['Shared', 'parts/KpiContext.ts'],
    ['WidgetProps', 'parts/WidgetProps.ts'],
    ['SelectionProps', 'parts/useSelection.ts'],
    ['BoardProps', 'parts/Board.tsx'],
  ].map(([name, file]) => docs(name, read(file)))
  const name = widget && `${componentOf(widget)}Props`
  const own = (widget ? readdirSync(path.join(src, 'widgets', widget)) : [])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => docs(name, read(`widgets/${widget}/${file}`)))
  return Object.assign({}, ...common, ...own, its)
}

const described = ({ type, text }, more) => ({
  ...more,
  ...(type && { type: { text: type } }),
  ...(text && { description: text }),
})

/** What only an attribute says. */
const attributesOf = (widget) => ({
  dir: 'The writing direction; by default that of the page.',
  mode: '`closed` keeps scripts of the page out of it. Read once, when the element is first shown.',
  ...(widget && { emits: 'Names of events that somebody listens to further up, so that their buttons are shown.' }),
})

/** Children with a place: what a provider and a grid surround, and markup for no data. */
function slotsOf({ widget, props }) {
  const around = !widget || widget === 'kpi-grid'
  return [
    ...(around ? [{ name: '', description: 'What it surrounds.' }] : []),
    ...('empty' in props ? [{ name: 'empty', description: 'In the drawing’s place where there is no data.' }] : []),
  ]
}

/** One element in the words of the format. */
function declaration({ tag, widget, props, events }, { attributeOf, themed, partNames }) {
  const known = docsOf(widget)
  const of = (name) => known[name] ?? {}
  const names = Object.keys(widget ? { ...props, ...themed } : props)
  return {
    kind: 'class',
    customElement: true,
    name: `${widget ? componentOf(widget) : 'KpiProvider'}Element`,
    tagName: tag,
    attributes: [
      ...names.map((name) => described(of(name), { name: attributeOf(name), fieldName: name })),
      ...Object.entries(attributesOf(widget)).map(([name, text]) => described({ text }, { name })),
    ],
    members: names.map((name) => ({ kind: 'field', name, attribute: attributeOf(name) })),
    events: Object.entries(events).map(([callback, [name]]) =>
      described({ text: of(callback).text }, { name, type: { text: 'CustomEvent' } }),
    ),
    slots: slotsOf({ widget, props }),
    cssParts: widget ? partNames.map((name) => ({ name })) : [],
  }
}

export async function writePapers(kit) {
  const out = path.join(kit, 'elements')
  const { definitions, provider } = await load('elements/definitions.ts')
  const tables = { ...(await load('elements/attributes.ts')), ...(await load('elements/tables.ts')) }
  const all = [provider, ...Object.values(definitions)]

  for (const folder of widgets())
    writeFileSync(path.join(out, `${elementOf(folder)}.d.ts`), "export * from './index.js'\n")

  const rooms = Object.values(definitions).flatMap(({ tag, room }) =>
    room ? `${tag}:not(:defined){min-block-size:${room}px}` : [],
  )
  writeFileSync(
    path.join(out, 'room.css'),
    `/* The room of elements that are on their way. */\n:is(${all.map(({ tag }) => tag)}):not(:defined){display:block}\n${rooms.join('\n')}\n`,
  )

  const module = 'dist/elements/index.js'
  const manifest = {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: all.map((one) => declaration(one, tables)),
        exports: all.map(({ tag, widget }) => ({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: `${widget ? componentOf(widget) : 'KpiProvider'}Element`, module },
        })),
      },
    ],
  }
  writeFileSync(path.join(kit, 'custom-elements.json'), `${JSON.stringify(manifest)}\n`)
}
