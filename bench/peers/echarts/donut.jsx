import { PieChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { COLORS } from '../../colors.mjs'
import { chart } from './chart.mjs'

export default /* @__PURE__ */ chart([PieChart, TooltipComponent], ({ brands }) => ({
  color: COLORS,
  tooltip: {},
  series: [{ type: 'pie', radius: ['58%', '95%'], label: { show: false }, data: brands }],
}))
