import { createElement, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { type Locale, resolveLocale } from '../format/locale.js'
import { ChoiceContext } from '../parts/KpiContext.js'
import { KpiProvider } from '../parts/KpiProvider.js'
import type { Implementation, Load } from './define.js'
import { KpiElement } from './KpiElement.js'
import { wordsOf } from './languages.js'
import { around, nearest, type ThemeName } from './outer.js'
import { page } from './page.js'
import { themeSheet, wear } from './sheets.js'
import { type AnyDefinition, partNames } from './tables.js'

/** Named in the class, from where the build takes it to the attribute `part`. */
const PARTS = Object.fromEntries(partNames.map((part) => [part, `kpi-part-${part}`]))

/** As its box is, whatever is in it. */
const AS_HIGH = ':host,.kpi-provider{grid-template-rows:minmax(0,1fr);block-size:100%;min-block-size:0}'

/** An element that shows a widget. */
export abstract class WidgetElement extends KpiElement {
  static load: Load
  static override definition: AnyDefinition

  #drawing: Root | undefined
  /** Events that somebody listens to: a widget shows a button for what can be heard, and no other. */
  readonly #heard = new Set<string>()
  readonly #callbacks = new Map<string, (...args: unknown[]) => void>()

  override addEventListener(...args: Parameters<HTMLElement['addEventListener']>): void {
    super.addEventListener(...args)
    if (!args[0].startsWith('kpi-')) return
    this.#heard.add(args[0])
    this.update()
  }

  protected override draw(): void {
    const { load, definition } = this.constructor as typeof WidgetElement
    const loaded = load()
    const locale = (this.given['locale'] ?? this.outer.shared.locale) as Locale | undefined
    const waits = [wordsOf(locale), loaded instanceof Promise ? loaded : undefined].filter((one) => one !== undefined)
    if (waits.length === 0) return this.#show(loaded as Implementation, locale)
    if (!this.#drawing) this.#wear([`:host{min-block-size:${definition.room}px}`])
    void Promise.all(waits).then(this.update, (error: unknown) => this.emit('kpi-error', { code: 'load', error }))
  }

  protected override clear(): void {
    this.#drawing?.unmount()
    this.#drawing = undefined
  }

  #wear(sheets: readonly string[]): void {
    const theme = this.given['theme'] as ThemeName | undefined
    const isThemed = theme !== undefined || this.outer === page
    const themes = isThemed ? [themeSheet(theme ?? this.outer.theme, this)] : []
    if (this.root) wear(this.root, [...sheets, ...(this.given['fill'] === true ? [AS_HIGH] : []), ...themes])
  }

  #show({ Widget, sheets }: Implementation, locale: Locale | undefined): void {
    if (!this.root) return
    this.#wear(sheets)
    this.#drawing ??= createRoot(this.#mount(this.root))
    const { choices, shared } = this.outer
    const dir = this.#direction(locale)
    // A widget with a language of its own goes by that, unless it is told.
    const widget = createElement(Widget, { ...this.#propsOf(), ...(dir && { dir }) })
    this.#drawing.render(
      createElement(
        KpiProvider,
        { ...shared, dir, className: this.#place() },
        choices ? createElement(ChoiceContext.Provider, { value: choices }, widget) : widget,
      ),
    )
    for (const cell of this.definition.tag === 'kpi-grid' ? this.children : [])
      if (cell instanceof WidgetElement) cell.update()
  }

  /** In a grid, rows are shared with the neighbours, and in a strip the border is. */
  #place(): string | undefined {
    const grid = this.parentElement
    if (!(grid instanceof WidgetElement) || grid.localName !== 'kpi-grid') return undefined
    return grid.given['layout'] === 'strip' ? 'kpi-in-grid kpi-in-strip' : 'kpi-in-grid'
  }

  #mount(root: ShadowRoot): Element {
    // The attribute `title` names the widget: without one of its own, the browser would show it as a hint.
    const mount = Object.assign(document.createElement('div'), { className: 'kpi-mount', title: '' })
    for (const type of ['focusin', 'focusout'] as const) mount.addEventListener(type, passOn)
    root.replaceChildren(mount)
    return mount
  }

  #propsOf(): Record<string, unknown> {
    const { href, theme: _, ...props } = this.props
    const named = this.querySelector(':scope > [slot="empty"]')
    return {
      classNames: PARTS,
      ...props,
      ...this.#calls(),
      ...(named && { empty: createElement('slot', { name: 'empty' }) }),
      ...(typeof href === 'string' && { asChild: true, children: createElement('a', { href }) as ReactNode }),
      ...(this.definition.tag === 'kpi-grid' && { children: createElement('slot') }),
    }
  }

  /** Errors, and what is heard: a callback makes rows selectable, and gives an error a button. */
  #calls(): Record<string, unknown> {
    const named = (this.getAttribute('emits') ?? '').split(/\s+/)
    const calls = Object.entries(this.definition.events).filter(
      ([callback, [event]]) =>
        event === 'kpi-error' || this.#heard.has(event) || named.includes(event) || this.given[callback],
    )
    return Object.fromEntries(calls.map(([callback]) => [callback, this.#callback(callback)]))
  }

  #callback(callback: string): (...args: unknown[]) => void {
    const there = this.#callbacks.get(callback)
    if (there) return there
    const call = (...args: unknown[]) => {
      const [event = '', argument] = this.definition.events[callback] ?? []
      const [first, details] = args
      const own = this.given[callback]
      if (typeof own === 'function') own(...args)
      if (event === 'kpi-error') this.complain('misuse', `${(first as Error).message}`)
      this.emit(event, argument ? { ...(details as object | undefined), [argument]: first } : undefined)
    }
    this.#callbacks.set(callback, call)
    return call
  }

  /** That of the element or of a provider around it; else of a dictionary; else of the page. */
  #direction(locale: Locale | undefined): 'ltr' | 'rtl' | undefined {
    const own = [...around(this)].find((one) => one.localName.startsWith('kpi-') && one.hasAttribute('dir'))
    const words = resolveLocale(locale).messages.dir === 'rtl' ? 'rtl' : undefined
    const asked = own?.getAttribute('dir') ?? words ?? nearest(this, '[dir]')?.getAttribute('dir')
    return asked === 'rtl' || asked === 'ltr' ? asked : undefined
  }
}

/** Tells what must not listen to focus itself: see what the build puts in React's place. */
function passOn({ type, target, relatedTarget }: FocusEvent): void {
  target?.dispatchEvent(new FocusEvent(`kpi${type}`, { bubbles: true, relatedTarget }))
}
