import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'
import { chart } from './chart.mjs'

export default /* @__PURE__ */ chart([LineChart, GridComponent, TooltipComponent], ({ points }) => ({
  grid: { left: 30, right: 10, top: 10, bottom: 20 },
  tooltip: { trigger: 'axis', transitionDuration: 0 },
  xAxis: {
    type: 'value',
    min: 'dataMin',
    max: 'dataMax',
    splitNumber: 5,
    splitLine: { show: false },
    axisLabel: { fontSize: 10, formatter: (time) => day.format(time) },
  },
  yAxis: { type: 'value', scale: true, splitNumber: 4, axisLabel: { fontSize: 10 } },
  series: {
    type: 'line',
    showSymbol: false,
    lineStyle: { width: 2, color: COLORS[0] },
    data: points.map(({ time, value }) => [time, value]),
  },
}))
