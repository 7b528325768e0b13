import 'kpi-kit/styles.css'
import { options, render } from 'preact'
import { Report } from './Report'

// Preact writes tabIndex into SVG as it stands, where it means nothing: the marks would be out of reach of the keyboard.
const { vnode } = options
options.vnode = (node) => {
  const { type, props } = node as { type: unknown; props: Record<string, unknown> }
  if (typeof type === 'string' && props.tabIndex !== undefined) {
    props.tabindex = props.tabIndex
    delete props.tabIndex
  }
  vnode?.(node)
}

render(<Report />, document.getElementById('root')!)
