import { describeReason } from '../../format/index.js'
import { funnel, leaderboard, type MetricInput } from '../../metrics/index.js'
import { titleIn } from '../../format/widgetWords.js'
import { peopleOf } from './peopleOf.js'
import type { ReportReading } from './reading.js'
import type { ReportSectionId } from './sections.js'
import { wordsOf } from './wordsOf.js'

/** What a section about people or their engagement may show; the first that is known is drawn. */
export const audienceMetrics = ['netGrowthRate', 'followers', 'followersGained'] as const
export const engagementMetrics = [
  'engagementRateByReach',
  'engagementRateByImpressions',
  'engagementRateByViews',
  'engagementRateByFollowers',
  'interactions',
] as const

/** The first of some metrics that is known. */
export const firstKnown = <Id extends MetricInput>(of: readonly Id[], { evaluate }: ReportReading): Id | undefined =>
  of.find((metric) => evaluate(metric).known)

/** Why a section has nothing to show, as a sentence; `null` where it has something. */
export function lackingOf(id: ReportSectionId, reading: ReportReading): string | null {
  const reason = reasonOf(id, reading)
  return reason === null ? null : titleIn(reading.options)(reason)
}

function reasonOf(id: ReportSectionId, reading: ReportReading): string | null {
  const { question, options, channels, evaluate } = reading
  const words = wordsOf(reading)
  const unless = (isThere: boolean, reason: string) => (isThere ? null : reason)
  const ofMetrics = (metrics: readonly MetricInput[]) =>
    firstKnown(metrics, reading) ? null : describeReason(evaluate(metrics[0] as MetricInput), options)
  switch (id) {
    case 'plan':
      return unless(!!question.plan?.length, words.noPlan)
    case 'audience':
      return ofMetrics(audienceMetrics)
    case 'engagement':
      return ofMetrics(engagementMetrics)
    case 'posts':
      return unless(postsIn(reading).length > 0, words.noPosts)
    case 'funnel':
      return unless(stagesIn(reading) > 1, words.fewStages)
    case 'voice':
      return ofMetrics(['shareOfVoice'])
    case 'channels':
      return unless(channels.length > 1, words.fewChannels)
    case 'team':
      return unless(peopleOf(question).length > 0, words.noTeam)
    case 'control':
      return unless(reading.checks() !== null, words.noControl)
    default:
      return null
  }
}

/** Any metric lists all posts; reach is what most of them have. */
const postsIn = ({ question, windows }: ReportReading) =>
  leaderboard(question.data, { ...question, of: 'post', metric: 'reach', period: windows.current ?? question.period })
    .entries

const stagesIn = ({ question }: ReportReading): number =>
  funnel(question.data, question).stages.filter(({ result }) => result.known).length
