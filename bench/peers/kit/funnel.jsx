import 'kpi-kit/reach-funnel.css'
import { ReachFunnel } from 'kpi-kit/reach-funnel'

const facts = ['reach', 'interactions', 'linkClicks', 'sessions', 'leads']
const row = (steps, what) => Object.fromEntries(facts.map((fact, i) => [fact, steps[i][what]]))

export default function Funnel({ data: { steps }, full }) {
  const previous = full ? row(steps, 'before') : undefined
  return <ReachFunnel variant="plain" data={row(steps, 'value')} previous={previous} />
}
