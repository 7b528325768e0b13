import { type Choice, mergeShared, type Shared } from '../parts/KpiContext.js'
import { provider } from './definitions.js'
import { KpiElement } from './KpiElement.js'
import type { Outer, ThemeName } from './outer.js'
import { page } from './page.js'
import { themeSheet, wear } from './sheets.js'
import { wordsOf } from './languages.js'

/** `<kpi-provider>`: what the elements within share. */
export class ProviderElement extends KpiElement implements Outer {
  static override definition = provider

  #chosen: Choice = {}
  #choices: Outer['choices'] = null
  readonly #within = new Set<() => void>()

  get shared(): Shared {
    return mergeShared(this.#chosen, this.#base)
  }

  get choices(): Outer['choices'] {
    return this.#choices
  }

  constructor() {
    super()
    this.addEventListener('kpi-error', ({ detail: { error, ...details } }) => {
      const onError = this.given['onError']
      if (typeof onError === 'function') onError(error, details)
    })
  }

  declare readonly theme: ThemeName | undefined

  get #base(): Shared {
    const { theme: _, ...own } = this.props
    return mergeShared(own as Shared, this.outer.shared)
  }

  subscribe(changed: () => void): () => void {
    this.#within.add(changed)
    return () => this.#within.delete(changed)
  }

  protected override draw(): void {
    if (!this.root) return
    // The language is asked for before any widget within has to wait for it.
    void wordsOf(this.#base.locale)
    const isThemed = this.theme !== undefined || this.outer === page
    wear(this.root, [':host{display:block}', ...(isThemed ? [themeSheet(this.theme ?? this.outer.theme, this)] : [])])
    if (!this.root.firstChild) this.root.append(document.createElement('slot'))
    this.#choices = { base: this.#base, choose: this.#choose }
    for (const changed of this.#within) changed()
  }

  protected override clear(): void {
    this.#chosen = {}
  }

  readonly #choose = (more: Choice): void => {
    this.#chosen = { ...this.#chosen, ...more }
    this.update()
  }
}
