// Aurora's October, worked out once for both guides: no figure of theirs is typed.
import { control, findings } from 'kpi-kit/findings'
import * as host from '../report/rows.js'

export const query = {
  data: host.rows,
  period: '2026-10',
  own: 'Aurora',
  currency: 'USD',
  plan: host.plan,
  posts: host.posts,
  events: host.events,
} as const

export const found = findings({ ...query, show: host.show })

const { now, timeZone, hours, cadence, budget, conversations, complete } = host
export const { checks } = control(query, {
  now,
  timeZone,
  hours,
  cadence,
  budget,
  conversations,
  complete,
  response: { within: 3600, share: 0.9 },
})
