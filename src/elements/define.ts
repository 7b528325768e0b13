import type { ComponentType } from 'react'
import { version } from 'kit:version'
import { provider } from './definitions.js'
import type { KpiElement } from './KpiElement.js'
import { ProviderElement } from './ProviderElement.js'
import { type AnyDefinition, themed } from './tables.js'
import { WidgetElement } from './WidgetElement.js'

/** A widget and its own style sheets. */
export interface Implementation {
  readonly Widget: ComponentType<Record<string, unknown>>
  readonly sheets: readonly string[]
}

/** At once, or after it has been fetched. Called again, it gives the same. */
export type Load = () => Implementation | Promise<Implementation>

/** Fetched when it is first asked for. */
export function later(fetch: () => Promise<Implementation>): Load {
  let there: Implementation | undefined
  return () => there ?? fetch().then((fetched) => (there = fetched))
}

/** Makes a tag an element. Of two copies of the kit on one page the first one keeps it. */
export function define(definition: AnyDefinition, load: Load): void {
  put(provider.tag, ProviderElement)
  put(
    definition.tag,
    class extends WidgetElement {
      static override definition = { ...definition, props: { ...definition.props, ...themed } }
      static override load = load
    },
  )
}

const ours = new Set<unknown>()
let hasWarned = false

function put(tag: string, element: typeof KpiElement & CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return
  const there = customElements.get(tag)
  if (!there) {
    ours.add(element)
    element.addProperties()
    customElements.define(tag, element)
  } else if (!ours.has(there) && !hasWarned) {
    hasWarned = true
    // oxlint-disable-next-line no-console -- the page has two copies, which only its developer can change
    console.warn(
      `kpi-kit [elements]: <${tag}> is there already. Version ${version} leaves it to the copy that came first.`,
    )
  }
}
