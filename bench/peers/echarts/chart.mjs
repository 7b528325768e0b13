// The parts of ECharts that a chart needs, in a component: on a canvas in the page, as SVG on the server. ON_SERVER is set
// by the bundler, so that an app's page has no renderer that it does not use.
import { init, use as register } from 'echarts/core'
import * as renderers from 'echarts/renderers'
import { createElement, useLayoutEffect, useRef } from 'react'

/** @param {unknown[]} parts @param {(data: unknown) => object} optionOf */
export function chart(parts, optionOf) {
  register([ON_SERVER ? renderers.SVGRenderer : renderers.CanvasRenderer, ...parts])
  const ask = (data) => ({ animation: false, ...optionOf(data) })
  if (ON_SERVER) {
    return ({ data, width, height }) => {
      const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height })
      drawn.setOption(ask(data))
      const __html = drawn.renderToSVGString()
      drawn.dispose()
      // oxlint-disable-next-line react/no-danger -- ECharts writes text on a server
      return createElement('div', { dangerouslySetInnerHTML: { __html } })
    }
  }
  return function Chart({ data, width, height }) {
    const place = useRef(null)
    const drawn = useRef(null)
    useLayoutEffect(() => {
      drawn.current = init(place.current, null, { width, height })
      return () => drawn.current.dispose()
    }, [width, height])
    useLayoutEffect(() => drawn.current.setOption(ask(data)), [data])
    return createElement('div', { ref: place, style: { width, height } })
  }
}
