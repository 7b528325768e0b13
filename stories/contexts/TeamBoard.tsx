import { KpiProvider, PostLeaderboard, ScorecardComparison, SpecialistScorecard } from 'kpi-kit'
import { anna, bonus, labels, plan, posts, rows, team } from './rows.js'

export const TeamBoard = () => (
  <KpiProvider data={rows} period="2026-10" own="Aurora" currency="USD">
    <ScorecardComparison people={team} />
    <SpecialistScorecard person={anna} plan={plan} bonus={bonus} />
    <PostLeaderboard metric="engagementRateByReach" data={posts} labels={labels} />
  </KpiProvider>
)
