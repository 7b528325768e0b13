import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { COLORS } from '../../colors.mjs'
import { chart } from './chart.mjs'

export default /* @__PURE__ */ chart([LineChart, GridComponent, TooltipComponent], ({ points }) => ({
  grid: { left: 2, right: 2, top: 4, bottom: 4 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', show: false, data: points.map((point) => point.date) },
  yAxis: { type: 'value', show: false, scale: true },
  series: {
    type: 'line',
    showSymbol: false,
    lineStyle: { width: 2, color: COLORS[0] },
    data: points.map((point) => point.value),
  },
}))
