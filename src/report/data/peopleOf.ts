import type { TeamMember } from '../../findings/query.js'
import type { ReportQuestion } from './question.js'

/** The people who have a plan. What somebody is paid is left out where the report is not for those who do the work. */
export function peopleOf({ people, audience }: Pick<ReportQuestion, 'people' | 'audience'>) {
  const isOfWork = audience === 'manager' || audience === 'specialist'
  return (Array.isArray(people) ? people : []).flatMap((one: Partial<TeamMember> | null) => {
    const { id, person = { name: '' }, plan, channels, bonus } = one ?? {}
    if (!Array.isArray(plan) || !plan.length) return []
    return [{ id, person, plan: plan as NonNullable<typeof plan>, channels, bonus: isOfWork ? bonus : undefined }]
  })
}
