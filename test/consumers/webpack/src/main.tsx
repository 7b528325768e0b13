import 'kpi-kit/styles.css'
import { GrowthGauge } from 'kpi-kit'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Report } from './Report'
import { rows } from './rows'

// A language that the kit has no words for: in development it says so.
const swedish = new URLSearchParams(location.search).has('swedish')

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    {swedish ? <GrowthGauge data={rows} period="2026-10" locale="sv-SE" target={0.05} /> : <Report />}
  </StrictMode>,
)
