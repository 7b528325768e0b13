import { control } from '../../findings/control/control.js'
import { findingsOf } from '../../findings/choice/findingsOf.js'
import { followedRules } from '../../findings/choice/followedRules.js'
import { studyOf } from '../../findings/study/studyOf.js'
import { resolveLocale } from '../../format/locale.js'
import { channelIn } from '../../format/channel.js'
import { readCard } from '../../metrics/analysis/readCard.js'
import { evaluate, type MetricInput, type Result, resolveWindow } from '../../metrics/index.js'
import { ownBrand } from '../../metrics/engine/evaluate.js'
import { channelId } from '../../metrics/model/channels.js'
import { read } from '../../metrics/store/read.js'
import { headlinesOf } from './headlinesOf.js'
import { joinWork } from './joinWork.js'
import { lackingOf } from './lackingOf.js'
import { once } from './once.js'
import type { ReportQuestion } from './question.js'
import type { ReportChannel, ReportReading } from './reading.js'
import { type ReportSectionId, sectionIds } from './sections.js'
import { thaw } from './snapshot.js'

/** The sections that show figures. */
const OF_FIGURES: readonly ReportSectionId[] = sectionIds.filter((id) =>
  ['audience', 'engagement', 'posts', 'funnel', 'voice', 'channels'].includes(id),
)

/** @throws for misuse: a metric that does not exist, a period that is no date */
export function readReport({ snapshot, ...asked }: ReportQuestion): ReportReading {
  const kept = thaw(snapshot)
  const { locale, notation, ...given } = asked
  const merged = kept ? { ...kept.question, locale, notation } : { ...given, locale, notation }
  const question = joinWork({ ...merged, data: merged.data ?? [], audience: merged.audience ?? ('client' as const) })
  const options = { locale, currency: question.currency }
  const windows = resolveWindow(question)
  const about = { ...question, period: windows.current ?? question.period, asOf: windows.current?.asOf }
  const evaluated = new Map<string, Result>()
  const lacking = new Map<ReportSectionId, string | null>()
  const inChannel = (channel: string) => question.channels?.find((one) => channelId(one) === channel) ?? channel
  const evaluateIn = (metric: MetricInput, channel?: string): Result => {
    const key = typeof metric === 'string' ? `${metric} ${channel ?? ''}` : null
    const found = (key !== null && evaluated.get(key)) || null
    if (found) return found
    const channels = channel === undefined ? question.channels : [inChannel(channel)]
    const made = evaluate(metric, question.data, { ...about, channels })
    if (key !== null) evaluated.set(key, made)
    return made
  }
  const studied = once(() => studyOf(question, followedRules(rulesOf(question))))
  // A metric that does not exist is misuse whatever the page shows.
  const shown = headlinesOf(question)
  const isKnown = ({ metric }: (typeof shown)[number]) => {
    const result = evaluateIn(metric)
    return result.known || !!result.between
  }
  const reading: ReportReading = {
    question,
    options,
    windows,
    channels: channelsOf(question),
    evaluate: evaluateIn,
    headlines: once(() => (question.show ? shown : shown.filter(isKnown))),
    card: once(() =>
      question.plan?.length
        ? readCard({ ...question, plan: question.plan, missing: question.missing, bonus: undefined })
        : null,
    ),
    findings: kept ? () => kept.findings : once(() => findingsOf(studied())),
    checks: kept
      ? () => kept.checks
      : once(() => (question.control ? control(question, question.control).checks : null)),
    study: () => studied().study,
    lacking: (id) => {
      if (!lacking.has(id)) lacking.set(id, lackingOf(id, reading))
      return lacking.get(id) ?? null
    },
    isEmpty: once(() => OF_FIGURES.every((id) => reading.lacking(id) !== null) && !shown.some(isKnown)),
    otherVersion: kept?.otherVersion ?? null,
  }
  return reading
}

const rulesOf = ({ rules, most }: ReportQuestion) => ({ ...rules, ...(most !== undefined && { most }) })

function channelsOf({ data, own, channels, locale }: ReportQuestion): ReportChannel[] {
  const { messages } = resolveLocale(locale)
  const ledger = read(data ?? [], own)
  const all = ledger.brands.get(ownBrand(ledger, own) ?? '') ?? []
  const asked = channels && new Set(channels.map(channelId))
  return all
    .filter(({ id }) => id && (!asked || asked.has(id)))
    .map(({ id }) => ({ id, name: channelIn(messages, id, channels) }))
}
