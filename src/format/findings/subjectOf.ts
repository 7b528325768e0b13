import type { Finding } from '../../metrics/model/finding.js'
import { channelIn } from '../channel.js'
import { sayDay } from '../date.js'
import { hostText } from '../hostText.js'
import { nameIn } from '../name.js'
import type { Saying } from './say.js'

/** What a finding is about, as it stands inside a sentence; a goal by its own label. */
export function subjectOf({ subject, values }: Finding, { locale }: Pick<Saying, 'locale'>): string {
  const { messages } = locale
  const { metric, channel, brand, post, format, event, person, date } = subject
  const { label } = values
  if (typeof label === 'string') return hostText(label, messages.dir)
  if (metric !== undefined) return nameIn(messages, metric)
  if (channel !== undefined) return channelIn(messages, channel)
  if (date !== undefined) return sayDay(date, locale)
  return hostText(brand ?? person ?? event ?? format ?? post ?? '', messages.dir)
}
