import { BarChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { COLORS } from '../../colors.mjs'
import { chart } from './chart.mjs'

const parts = [BarChart, GridComponent, MarkLineComponent, TooltipComponent]

export default /* @__PURE__ */ chart(parts, ({ kpis }) => ({
  grid: { left: 110, right: 10, top: 0, bottom: 20 },
  tooltip: {},
  xAxis: { type: 'value', min: 0, max: 120, splitNumber: 4 },
  yAxis: { type: 'category', data: kpis.map((kpi) => kpi.name) },
  series: {
    type: 'bar',
    barWidth: 12,
    color: COLORS[0],
    markLine: { symbol: 'none', label: { show: false }, data: [{ xAxis: 100 }] },
    data: kpis.map(({ actual, goal }) => (100 * actual) / goal),
  },
}))
