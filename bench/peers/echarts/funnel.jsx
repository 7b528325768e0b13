import { FunnelChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { COLORS } from '../../colors.mjs'
import { chart } from './chart.mjs'

export default /* @__PURE__ */ chart([FunnelChart, TooltipComponent], ({ steps }) => ({
  color: COLORS,
  tooltip: {},
  series: [{ type: 'funnel', left: 0, right: 0, top: 0, bottom: 0, label: { position: 'inside' }, data: steps }],
}))
