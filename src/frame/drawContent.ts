import { cut, notJson } from './message.js'

/** An element of the kit. It says itself which props it has: there may be another copy of the kit than this one’s. */
type Kit = HTMLElement & Record<string, unknown>

const propsOf = (element: { constructor: unknown } | undefined): object | undefined =>
  (element?.constructor as { definition?: { props: object } } | undefined)?.definition?.props

/** Whether a prop has this name: nothing else is ever set on an element, whatever is asked for. */
const has = (element: Kit, name: string) => Object.hasOwn(propsOf(element) ?? {}, name)

/** Whoever may say what is shown may not say what is run. */
const isLink = (href: unknown) =>
  typeof href === 'string' &&
  URL.canParse(href, document.baseURI) &&
  /^(?:https?|mailto|tel):$/.test(new URL(href, document.baseURI).protocol)

/** Shows in a provider what the other side has said; what can’t be obeyed is told, and leaves the rest as it is. */
export function drawContent(provider: Kit, refuse: (text: string) => void): (content: unknown) => void {
  /** What was made here, by what it is in. */
  const made = new WeakMap<Element, readonly Kit[]>()
  /** Those that say what they emit because it was said here, not in the page. */
  const marked = new WeakSet<Element>()
  let themes = 0
  let emits = ''

  /** The colours of a brand are worked out by code that only such a page loads. The last theme to be named counts. */
  const wear = async (theme: unknown): Promise<void> => {
    themes += 1
    const asked = themes
    if (typeof theme !== 'object' || theme === null || 'colours' in theme) {
      provider['theme'] = theme ?? undefined
      return
    }
    const { parseBrand } = await import('../theme/parseBrand.js')
    const { theme: worn, reason } = parseBrand(theme)
    if (asked !== themes) return
    if (reason) refuse(reason)
    else provider['theme'] = worn
  }

  /** An element of the kit for a name: the one that is there, where it is of the same kind. */
  const elementFor = (widget: unknown, there: Kit | undefined): Kit | undefined => {
    const tag = `kpi-${typeof widget === 'string' ? widget.replace(/^kpi-/, '') : ''}`
    if (there?.localName === tag) return there
    const known = tag === 'kpi-provider' ? undefined : customElements.get(tag)
    if (!known || !('definition' in known)) return undefined
    return document.createElement(tag) as Kit
  }

  const drawInto = (parent: Kit, widgets: readonly unknown[]): void => {
    const before = made.get(parent) ?? []
    const now = widgets.flatMap((one, index) => {
      const { widget, props, widgets: within } = (one ?? {}) as Record<string, unknown>
      const element = elementFor(widget, before[index])
      if (!element) refuse(`there is no widget "${cut(widget)}"`)
      if (!element) return []
      const given = (typeof props === 'object' && props ? props : {}) as Record<string, unknown>
      const taken = Object.entries(given).filter(([name, value]) => {
        const isRight = has(element, name) && (name !== 'href' || value === undefined || isLink(value))
        if (!isRight) refuse(`"${cut(widget)}" has no prop "${cut(name)}", or none with such a value`)
        return isRight
      })
      const values = new Map(taken)
      for (const name of Object.keys(propsOf(element) ?? {})) element[name] = values.get(name)
      if (element.localName === 'kpi-grid') drawInto(element, Array.isArray(within) ? within : [])
      return [element]
    })
    for (const one of before) if (!now.includes(one)) one.remove()
    now.forEach((element, index) => {
      const last = now[index - 1]
      // What stays where it is keeps its focus.
      if (last && last.nextSibling !== element) last.after(element)
      else if (!last && element.parentNode !== parent)
        parent.insertBefore(element, now.find((one) => one.parentNode === parent) ?? null)
    })
    made.set(parent, now)
  }

  return (content) => {
    const wrong = notJson(content)
    if (wrong || typeof content !== 'object' || !content) return refuse(wrong ?? 'there is nothing to show in it')
    const { widgets, theme, emits: heard, ...shared } = content as Record<string, unknown>
    for (const [name, value] of Object.entries(shared))
      if (has(provider, name)) provider[name] = value
      else refuse(`widgets share nothing that is called "${cut(name)}"`)
    if ('theme' in content) wear(theme).catch((error) => refuse(`the theme can’t be worked out: ${cut(`${error}`)}`))
    if (Array.isArray(widgets)) drawInto(provider, widgets)
    else if (widgets !== undefined) refuse('`widgets` is not a list')
    if (typeof heard === 'string') emits = heard
    for (const one of provider.querySelectorAll('*')) {
      if (!propsOf(one) || (one.hasAttribute('emits') && !marked.has(one))) continue
      marked.add(one)
      one.setAttribute('emits', emits)
    }
  }
}
