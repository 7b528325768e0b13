import { GaugeChart } from 'echarts/charts'
import { COLORS, TRACK } from '../../colors.mjs'
import { chart } from './chart.mjs'

const off = { show: false }

export default /* @__PURE__ */ chart([GaugeChart], ({ value, most }) => ({
  series: [
    {
      type: 'gauge',
      startAngle: 180,
      endAngle: 0,
      center: ['50%', '86%'],
      radius: '150%',
      min: 0,
      max: most,
      progress: { show: true, width: 24, itemStyle: { color: COLORS[0] } },
      axisLine: { lineStyle: { width: 24, color: [[1, TRACK]] } },
      axisTick: off,
      splitLine: off,
      axisLabel: off,
      pointer: off,
      detail: { formatter: '{value}%', fontSize: 24, offsetCenter: [0, 0] },
      data: [{ value }],
    },
  ],
}))
