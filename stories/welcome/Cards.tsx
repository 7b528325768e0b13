import {
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import type { ReactNode } from 'react'
import { anna, bonus, plan, rows } from '../contexts/rows.js'

const cards: ReadonlyArray<{ readonly name: string; readonly says: string; readonly widget: ReactNode }> = [
  {
    name: 'KpiTile',
    says: 'Any metric of the catalogue, any fact, any formula of your own.',
    widget: <KpiTile metric="leads" target={130} />,
  },
  {
    name: 'GrowthGauge',
    says: 'Against a goal: zones, pace, the formula with your numbers.',
    widget: <GrowthGauge target={0.05} />,
  },
  {
    name: 'EngagementTrend',
    says: 'Over time, with gaps that stay gaps and events with their effect.',
    widget: <EngagementTrend target={0.04} />,
  },
  {
    name: 'ReachFunnel',
    says: 'From reach to leads: rates, costs, the biggest leak and its price.',
    widget: <ReachFunnel />,
  },
  {
    name: 'ShareOfVoice',
    says: 'Your brand among all others, in shares that add up.',
    widget: <ShareOfVoice />,
  },
  {
    name: 'SpecialistScorecard',
    says: 'A plan, its score, the bonus, and every step of the arithmetic.',
    widget: <SpecialistScorecard person={anna} plan={plan} bonus={bonus} />,
  },
]

/** A card for each widget, and behind it its page. */
export function Cards() {
  return (
    <KpiProvider data={rows} period="2026-10" own="Aurora" currency="USD">
      <ul className="welcome-cards">
        {cards.map(({ name, says, widget }) => (
          <li key={name}>
            {/* The picture of it is for the eye: the link says where it goes. */}
            <div className="welcome-thumb" inert>
              {widget}
            </div>
            <a href={`./?path=/docs/widgets-${name.toLowerCase()}--docs`} target="_top">
              {name}
            </a>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </KpiProvider>
  )
}
