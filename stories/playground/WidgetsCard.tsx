import {
  ChannelLeaderboard,
  EngagementTrend,
  KpiProvider,
  KpiTile,
  PostLeaderboard,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import type { Row } from 'kpi-kit/metrics'
import { type ReactNode, useMemo } from 'react'
import { type Allowed, isRefused, widgetsFor } from './allowed.js'

interface Props {
  readonly rows: readonly Row[]
  readonly period: string | undefined
}

type Name = keyof Allowed

/** What each widget is with the props that the rows allow. */
const draw: { readonly [N in Name]: (props: Exclude<Allowed[N], { needs: string }>) => ReactNode } = {
  KpiTile: ({ metrics }) => (
    <div className="pg-tiles">
      {metrics.map((metric) => (
        <KpiTile key={metric} metric={metric} />
      ))}
    </div>
  ),
  EngagementTrend: (props) => <EngagementTrend {...props} />,
  ReachFunnel: () => <ReachFunnel />,
  ShareOfVoice: ({ by }) => <ShareOfVoice by={by} />,
  PostLeaderboard: (props) => <PostLeaderboard {...props} />,
  ChannelLeaderboard: (props) => <ChannelLeaderboard {...props} />,
  SpecialistScorecard: ({ plan }) => (
    <SpecialistScorecard person={{ name: 'You', role: 'Goals: as much as in the period before' }} plan={plan} />
  ),
}

const names = Object.keys(draw) as readonly Name[]

/** Every other widget that has something to show of the same rows, and what those that have nothing wait for. */
export function WidgetsCard({ rows, period }: Props) {
  const allowed = useMemo(() => widgetsFor(rows, period), [rows, period])
  const voice = allowed.ShareOfVoice
  const shown = names.filter((name) => !isRefused(allowed[name]))
  const waiting = names.flatMap((name) => {
    const one = allowed[name]
    return isRefused(one) ? [{ name, needs: one.needs }] : []
  })
  return (
    <section className="pg-widgets" aria-label="All widgets">
      <KpiProvider data={rows} {...(period !== undefined && { period })} {...(!isRefused(voice) && { own: voice.own })}>
        <div className="pg-widgets-grid">
          {shown.map((name) => (
            <div key={name} data-widget={name}>
              {draw[name](allowed[name] as never)}
            </div>
          ))}
        </div>
      </KpiProvider>
      {waiting.length > 0 && (
        <ul className="pg-waiting" aria-label="Widgets that need other facts">
          {waiting.map(({ name, needs }) => (
            <li key={name}>
              <code>{name}</code> <span className="pg-muted">needs {needs}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
