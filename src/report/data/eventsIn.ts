import { type CampaignEvent, campaignEffect, type MetricInput } from '../../metrics/index.js'
import type { ReportReading } from './reading.js'

/** The metrics of the report that have something to compare an event with. */
export function testedIn(event: CampaignEvent, { question, headlines }: ReportReading): MetricInput[] {
  const metrics = headlines().map(({ metric }) => metric)
  const { effects } = campaignEffect(question.data, { ...question, event, metrics })
  return metrics.filter((_, i) => effects[i]?.known)
}

/** The events that touch the period; one whose days cannot be read is none of them. */
export function eventsIn({ question, windows }: ReportReading): CampaignEvent[] {
  const { current } = windows
  if (!current || !Array.isArray(question.events)) return []
  return question.events.filter((event: CampaignEvent) => {
    try {
      const { days } = campaignEffect(question.data, { ...question, event, metrics: [] })
      return days.from <= current.to && days.to >= current.from
    } catch {
      return false
    }
  })
}
