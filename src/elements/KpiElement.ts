import { attributeOf, valueOf } from './attributes.js'
import { nearest, type Outer } from './outer.js'
import { page } from './page.js'
import type { AnyDefinition } from './tables.js'

/** Where there is no DOM, on a server, the modules can be imported all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

const JSON_CHILD = ':scope > script[type="application/json"]'

/** What widgets and providers have in common: properties from attributes, data from a child, what they are within. */
export abstract class KpiElement extends Base {
  static definition: Pick<AnyDefinition, 'tag' | 'props' | 'events'>

  /** What was set by attributes and properties; the last one to be set counts. */
  protected readonly given: Record<string, unknown> = {}
  protected root: ShadowRoot | undefined
  protected outer: Outer = page
  #rows: unknown
  #text: string | undefined
  #leave: (() => void) | undefined
  #watch: MutationObserver | undefined
  #asked = false

  /** Draws what is known now. */
  protected abstract draw(): void
  protected abstract clear(): void

  static get observedAttributes(): string[] {
    return [...Object.keys(this.definition.props).map(attributeOf), 'dir', 'emits']
  }

  /** A property for each prop and each callback. */
  static addProperties(): void {
    const { props, events } = this.definition
    for (const name of [...Object.keys(props), ...Object.keys(events)]) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: KpiElement) {
          return this.given[name]
        },
        set(this: KpiElement, value: unknown) {
          if (value === undefined) delete this.given[name]
          else this.given[name] = value
          this.update()
        },
      })
    }
  }

  protected get definition() {
    return (this.constructor as typeof KpiElement).definition
  }

  /** All that was set, with the data of the child where no other data was. */
  protected get props(): Record<string, unknown> {
    return { ...(this.#rows === undefined ? {} : { data: this.#rows }), ...this.given }
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const [prop, kinds] = Object.entries(this.definition.props).find(([prop]) => attributeOf(prop) === attribute) ?? []
    if (prop && text === null) delete this.given[prop]
    else if (prop && text !== null && kinds) {
      try {
        this.given[prop] = valueOf(text, kinds)
      } catch (error) {
        this.#tell(attribute, error)
      }
    }
    this.update()
  }

  connectedCallback(): void {
    this.#upgrade()
    const mode = this.getAttribute('mode') ?? page.mode
    this.root ??= this.attachShadow({ mode: mode === 'closed' ? 'closed' : 'open' })
    this.#enter()
    this.#watch = new MutationObserver(() => this.#readChild())
    this.#readChild()
    this.update()
  }

  disconnectedCallback(): void {
    this.#leave?.()
    this.#leave = undefined
    this.#watch?.disconnect()
    // What is moved keeps what the reader has opened and chosen.
    queueMicrotask(() => !this.isConnected && this.clear())
  }

  /** Moved by `moveBefore`, with all that it holds. */
  connectedMoveCallback(): void {
    this.#enter()
    this.update()
  }

  adoptedCallback(): void {
    this.update()
  }

  /** Draws once, however much is set at a time. */
  protected readonly update = (): void => {
    if (this.#asked || !this.isConnected) return
    this.#asked = true
    queueMicrotask(() => {
      this.#asked = false
      if (this.isConnected) this.draw()
    })
  }

  /** Tells the page, through all shadow roots. */
  protected emit(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }))
  }

  #enter(): void {
    this.#leave?.()
    const parent = this.parentNode && (this.parentNode instanceof ShadowRoot ? this.parentNode.host : this.parentNode)
    const found = parent instanceof Element ? nearest(parent, 'kpi-provider') : undefined
    this.outer = found && 'subscribe' in found ? (found as Element & Outer) : page
    this.#leave = this.outer.subscribe(this.update)
  }

  /** What was set before the element was defined stands in the way of its properties. */
  #upgrade(): void {
    for (const name of [...Object.keys(this.definition.props), ...Object.keys(this.definition.events)]) {
      if (!Object.hasOwn(this, name)) continue
      const value = Reflect.get(this, name) as unknown
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  #readChild(): void {
    if (!('data' in this.definition.props)) return
    const script = this.querySelector(JSON_CHILD)
    // Seen again: what is observed twice is observed once.
    this.#watch?.observe(this, { childList: true })
    if (script) this.#watch?.observe(script, { childList: true, characterData: true, subtree: true })
    this.#readText(script?.textContent?.trim())
    this.update()
  }

  /** Rows are known by their array: the same text is not read anew when another child comes or goes. */
  #readText(text: string | undefined): void {
    if (text === this.#text) return
    try {
      this.#rows = text ? JSON.parse(text) : undefined
    } catch (error) {
      if (document.readyState === 'loading') {
        // The rest of it is on its way.
        document.addEventListener('DOMContentLoaded', () => this.#readChild(), { once: true })
        return
      }
      this.#tell('its JSON', error)
    }
    this.#text = text
  }

  /** What can’t be read is left as it was. */
  #tell(what: string, error: unknown): void {
    const text = this.complain('attribute', `${what} can’t be read. ${error instanceof Error ? error.message : ''}`)
    this.emit('kpi-error', { code: 'attribute', text, error })
  }

  protected complain(code: string, why: string): string {
    const text = `<${this.localName}>: ${why}`
    // oxlint-disable-next-line no-console -- the developer's fault, and their only way to see it
    console.warn(`kpi-kit [${code}]: ${text}`)
    return text
  }
}
