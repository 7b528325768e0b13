import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  KpiProvider,
  KpiTile,
  PeriodBar,
  type PeriodBarValue,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import { channelName } from 'kpi-kit/format'
import type { Row } from 'kpi-kit/metrics'
import { memo, type ReactNode, useMemo, useState } from 'react'
import { type Allowed, isRefused, widgetsFor } from './allowed.js'
import type { Query } from './asked.js'

interface Props {
  readonly rows: readonly Row[]
  readonly query: Query
}

/** The period is among the options of the page. */
const fields = ['compareTo', 'channels'] as const

type Name = keyof Allowed

const goals = 'Goals: as much as in the period before'

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
  BrandAwareness: () => <BrandAwareness />,
  PostLeaderboard: (props) => <PostLeaderboard {...props} />,
  ChannelLeaderboard: (props) => <ChannelLeaderboard {...props} />,
  PostCalendar: (props) => <PostCalendar {...props} />,
  SpecialistScorecard: ({ plan }) => <SpecialistScorecard person={{ name: 'You', role: goals }} plan={plan} />,
  ScorecardComparison: ({ channels }) => (
    <ScorecardComparison
      people={channels.map(({ id, plan }) => ({ id, person: { name: channelName(id) }, plan, channels: [id] }))}
    />
  ),
  EffectTable: (props) => <EffectTable {...props} />,
}

const names = Object.keys(draw) as readonly Name[]

/** Every other widget that has something to show of the same rows, and what those that have nothing wait for. */
export const WidgetsCard = memo(function WidgetsCard({ rows, query }: Props) {
  const [chosen, setChosen] = useState<PeriodBarValue>({})
  const asked = useMemo(() => ({ ...query, ...defined(chosen) }), [query, chosen])
  const allowed = useMemo(() => widgetsFor(rows, asked), [rows, asked])
  const voice = allowed.ShareOfVoice
  const shown = names.filter((name) => !isRefused(allowed[name]))
  const waiting = names.flatMap((name) => {
    const one = allowed[name]
    return isRefused(one) ? [{ name, needs: one.needs }] : []
  })
  return (
    <section className="pg-widgets" aria-label="All widgets">
      <KpiProvider data={rows} {...query} {...defined(chosen)} {...(!isRefused(voice) && { own: voice.own })}>
        <PeriodBar value={asked} fields={fields} onValueChange={setChosen} />
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
})

const defined = (value: PeriodBarValue): Query =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
