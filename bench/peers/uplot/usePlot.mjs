import 'uplot/dist/uPlot.min.css'
import { useLayoutEffect, useRef } from 'react'
import Plot from 'uplot'

function columns(points) {
  const times = new Float64Array(points.length)
  const values = new Float64Array(points.length)
  for (let i = 0; i < points.length; i++) {
    times[i] = points[i].time / 1000
    values[i] = points[i].value
  }
  return [times, values]
}

/** A plot in the element of the ref that comes back; new points are handed to the plot that is there. Options stay the same. */
export function usePlot(options, points) {
  const place = useRef(null)
  const plot = useRef(null)
  useLayoutEffect(() => {
    plot.current = new Plot(options, [], place.current)
    return () => plot.current.destroy()
  }, [options])
  useLayoutEffect(() => plot.current.setData(columns(points)), [points])
  return place
}
