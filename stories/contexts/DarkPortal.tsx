import { EngagementTrend, GrowthGauge, KpiGrid, KpiProvider, ReachFunnel, ShareOfVoice } from 'kpi-kit'
import { createTheme } from 'kpi-kit/theme'
import { events, rows } from './rows.js'

const theme = createTheme({ accent: '#22d3ee', surface: '#0b1020', radius: 10 })
export const DarkPortal = () => (
  <KpiProvider data={rows} period="2026-10" own="Aurora" theme={theme}>
    <KpiGrid>
      <GrowthGauge target={0.05} />
      <EngagementTrend target={0.04} events={events} />
      <ShareOfVoice />
      <ReachFunnel />
    </KpiGrid>
  </KpiProvider>
)
