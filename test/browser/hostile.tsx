// A page that means it ill: its rules, what stands in it, and the measure of what they do to it.
import type { JSX } from 'react'
import type { Subject } from '../widgets/conformance/subjects.js'
import { stacks } from './fonts.js'

/** Against these there is `isolate`: rules by attributes, and classes of a page that has cards of KPIs itself. */
export const byAttribute =
  '[class] { display: none } [role] { visibility: hidden } [aria-hidden] { display: none } [id] { color: red } .kpi-title, .kpi-value, .kpi-delta, .kpi-header, .kpi-footer { padding: 40px; background: lime; font-size: 60px } :not(.a.b) > .kpi-header .kpi-title { margin: 9px }'

/** Rules that a page may have for bare elements, or for whatever has an attribute. */
export const hostile = {
  'all: unset': '* { all: unset }',
  'a reset of borders and boxes':
    '* { box-sizing: content-box; margin: 0; padding: 0; border: 0; font: 11px/1 monospace; color: lime }',
  'svg rules':
    'svg { display: none; width: 24px; height: 24px } svg * { fill: red; stroke: lime; stroke-width: 9 } path { d: none }',
  'rules for rects and circles':
    'rect { fill: red; width: 5px; x: 0 } circle { r: 1px; cx: 0 } g { opacity: 0.1; transform: none }',
  'what shapes can be drawn by':
    'circle, line, path, polygon, polyline, rect { animation-name: kpi-pulse; clip-path: inset(1px); clip-rule: evenodd; cursor: help; display: none; fill-opacity: 0.1; fill-rule: evenodd; filter: blur(2px); forced-color-adjust: none; marker: url(#a); mask-image: linear-gradient(red, lime); mix-blend-mode: multiply; offset-path: path("M0 0H9"); opacity: 0.1; outline: 2px solid red; outline-offset: 3px; pointer-events: none; r: 9px; rotate: 9deg; rx: 9px; ry: 9px; scale: 2; shape-rendering: crispEdges; stroke-dasharray: 1 2; stroke-linecap: square; stroke-linejoin: bevel; stroke-miterlimit: 1; stroke-opacity: 0.1; transform: scale(2); touch-action: none; transform-box: stroke-box; transition: all 3s 1s; translate: 9px; user-select: none; vector-effect: none; visibility: hidden; will-change: transform; zoom: 2; height: 9px; y: 9px; cy: 9px }',
  'table rules':
    'table { display: flex; border: 5px solid } td, th { padding: 30px; background: lime; text-align: center } tr { display: block } caption { display: block }',
  'the way that words run': 'td, th, dt, dd, p, span, bdi, div { direction: rtl; unicode-bidi: plaintext }',
  'button rules':
    'button { all: unset; width: 100%; background: red; font-size: 40px; text-transform: uppercase; border-radius: 50px }',
  'text rules':
    'p, div, span, figure, figcaption, h2, ul, li, bdi { margin: 40px; font-size: 30px; display: inline; white-space: nowrap; color: red; list-style: square }',
  'a title in a gradient, and other rules that no reset has':
    'h1, h2, p, figcaption { background: linear-gradient(red, lime); background-clip: text; -webkit-text-fill-color: transparent; break-before: page } div, figure, span { content-visibility: auto; perspective: 90px; will-change: transform; -webkit-text-stroke: 1px red; caret-color: red } svg, text, path { dominant-baseline: middle; shape-rendering: crispEdges; paint-order: stroke; stroke-dashoffset: 3px }',
  'rules for ::before and ::after':
    '::before, ::after { margin: 9px; background: red; border: 3px solid } p::before { content: "!" }',
  'rules by attributes and classes': byAttribute,
} as const

/** The values of `properties`, in their order. */
type Look = readonly string[]

/** Without prefixes but those that paint text, without those that say the same once more, and without what the place of the mouse changes. */
const doubles =
  /^-(?!webkit-text-(?:fill|stroke))|^(?:inline|block)-size$|-(?:inline|block)-|-(?:inline|block)$|-(?:start|end)-(?:start|end)-|^transform-origin$|^perspective-origin$|^z-index$/
const properties = [...getComputedStyle(document.documentElement)].filter((name) => !doubles.test(name))

/** The computed styles of everything in it; those of ::before and ::after where they are drawn. */
export function looks(root: Element): Map<string, Look> {
  const found = new Map<string, Look>()
  for (const [index, element] of [root, ...root.querySelectorAll('*')].entries()) {
    for (const kind of [null, '::before', '::after'] as const) {
      const style = getComputedStyle(element, kind)
      if (kind && style.content === 'none') continue
      const name = `${index} ${element.tagName} .${(element.getAttribute('class') ?? '').replace(' kpi-isolated', '')}${kind ?? ''}`
      found.set(
        name,
        // Millions of them: the browser finds them sooner so than by `getPropertyValue`.
        properties.map((property) => style[property as 'color']),
      )
    }
  }
  return found
}

/** What has changed since. */
export function differences(root: Element, before: Map<string, Look>): string[] {
  const now = looks(root)
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), now.get(name)]
    if (!was || !is) return [`${name} is ${was ? 'gone' : 'new'}`]
    return properties.flatMap((property, i) =>
      was[i] === is[i] ? [] : [`${name} {${property}: ${was[i]} → ${is[i]}}`],
    )
  })
}

/** A place whose own styles a page can't take, since they are written on it: what is inherited stays the same. */
export const safePlace = `all: initial; display: block; width: 400px; font: 16px ${stacks.wide}; color: black; direction: ltr`

/** A widget with all that it can draw. */
export const statesOf = ({ Widget, known, unknown, beyond }: Subject): JSX.Element => (
  <>
    <Widget {...known[0].props} table="visible" titleLevel={2} />
    <Widget {...beyond.props} status="stale" updatedAt="2026-10-29" variant="plain" />
    <Widget {...unknown.at(-1)!.props} />
    <Widget {...known[0].props} status="error" error="No answer." onRetry={() => {}} />
    <Widget {...known[0].props} status="loading" />
  </>
)
