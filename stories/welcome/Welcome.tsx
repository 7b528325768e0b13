import { KpiProvider } from 'kpi-kit'
import { useState } from 'react'
import { Code } from '../contexts/Code.js'
import { codeOf } from '../contexts/codeOf.js'
import { Cards } from './Cards.js'
import { type Choice, themeOf } from './choice.js'
import { languages } from './languages.js'
import { LiveDashboard } from './LiveDashboard.js'
import { Switches } from './Switches.js'
import './welcome.css'

/** The first screen: a dashboard that does what the switches say, then every widget, then how little code it takes. */
export function Welcome({ start }: { readonly start: Pick<Choice, 'theme' | 'language'> }) {
  const [choice, setChoice] = useState<Choice>({ ...start, brand: 'Kit', width: 'full', period: '2026-10' })
  return (
    <KpiProvider theme={themeOf(choice)} className="welcome">
      <header className="welcome-head">
        <h1>kpi-kit</h1>
        <p>
          Social media KPIs for any React app. Hand over facts: the kit works them out, says them in words and draws
          them.
        </p>
        <Switches choice={choice} onChange={(change) => setChoice({ ...choice, ...change })} />
      </header>
      <div className="welcome-stage" data-width={choice.width}>
        <KpiProvider locale={languages[choice.language].messages}>
          <LiveDashboard period={choice.period} />
        </KpiProvider>
      </div>
      <section aria-labelledby="widgets">
        <h2 id="widgets">Widgets</h2>
        <Cards />
      </section>
      <section aria-labelledby="lines">
        <h2 id="lines">Eight lines</h2>
        <Code text={codeOf('welcome/FirstLines')} label="A first gauge, as code" />
      </section>
    </KpiProvider>
  )
}
