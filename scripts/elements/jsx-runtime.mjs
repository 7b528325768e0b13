// Preact in React's place, where it differs from React. Compat goes first, so that what follows is done before it.
import 'preact/compat'
import { options } from 'preact'

const SVG = /^(?:svg|g|path|rect|circle|line|text)$/

const before = options.vnode
options.vnode = (vnode) => {
  const { type, props } = vnode
  if (typeof type === 'string') {
    // Attributes of an SVG are written as they are called, and this one would mean nothing there.
    rename(props, 'tabIndex', 'tabindex')
    // Preact listens on the element itself, and for Chromium what listens to focus in an SVG is a stop of the Tab key. The
    // element's mount tells these of focus.
    if (SVG.test(type)) {
      rename(props, 'onFocus', 'onkpifocusin')
      rename(props, 'onBlur', 'onkpifocusout')
    }
    // What a widget names by a class `kpi-part-…` is a part of its element, which a page can style: `::part(title)`.
    const part = /\bkpi-part-(\w+)/.exec(props.className ?? '')?.[1]
    if (part) props.part = part
  }
  before?.(vnode)
}

function rename(props, name, to) {
  if (props[name] === undefined) return
  props[to] = props[name]
  delete props[name]
}

export { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
