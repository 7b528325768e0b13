import 'kpi-kit/specialist-scorecard.css'
import { SpecialistScorecard } from 'kpi-kit/specialist-scorecard'

const facts = ['reach', 'interactions', 'linkClicks', 'sessions', 'leads', 'followersGained']

export default function Scorecard({ data: { person, kpis } }) {
  const row = Object.fromEntries(facts.map((fact, i) => [fact, kpis[i].actual]))
  const plan = kpis.map(({ goal, weight }, i) => ({ metric: facts[i], target: goal, weight }))
  return <SpecialistScorecard variant="plain" data={row} person={{ name: person }} plan={plan} weeks={0} />
}
