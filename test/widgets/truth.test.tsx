// @vitest-environment node
// What widgets tell their readers of ordinary data in which something lacks.
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KpiTile, type KpiTileProps, ReachFunnel, SpecialistScorecard } from '../../src/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'
import { day, days } from '../metrics/october.js'
import { renamed } from '../metrics/truth.js'
import { words } from './conformance/support.js'

const usd = { currency: 'USD' }
const tile = (props: KpiTileProps) => <KpiTile {...props} />

/** $10 and one lead a day. */
const instagram = days(1, 31, { channel: 'ig', spend: 10, leads: 1, ...usd })

/** Telegram has views and no reach. */
const funnel: readonly Row[] = [
  { date: '2026-10', channel: 'ig', reach: 1_000, linkClicks: 50, leads: 5 },
  { date: '2026-10', channel: 'tg', views: 9_000, linkClicks: 500, leads: 60 },
]

interface Sentence {
  readonly id: string
  readonly about: string
  readonly widget: ReactElement
  readonly must?: RegExp
  readonly never?: RegExp
}

const costOfOctober = (data: readonly Row[]) => tile({ metric: 'costPerLead', data, period: '2026-10', target: 12 })

const sentences: readonly Sentence[] = [
  {
    id: 'TS01',
    about: 'vk’s money by the month and its leads on all days but one are both reported',
    widget: costOfOctober([
      ...instagram,
      ...days(1, 31, { channel: 'vk', leads: 2 }).filter(({ date }) => date !== day(15)),
      { date: '2026-10', channel: 'vk', spend: 310, ...usd },
    ]),
    never: /spend and leads are not reported/,
  },
  {
    id: 'TS02',
    about: 'vk spent $930 and reports no leads: it is named',
    widget: costOfOctober([...instagram, ...days(1, 31, { channel: 'vk', spend: 30, ...usd })]),
    must: /VK/,
  },
  {
    id: 'TS04',
    about: '93 leads under two names do not rest on none of the days',
    widget: tile({ metric: 'leads', data: renamed, period: '2026-10', target: 90 }),
    never: /0 of 31 days/,
  },
  {
    id: 'TS06',
    about: 'a mean is of the answered',
    widget: tile({
      metric: 'responseTimeMean',
      data: [{ date: day(1), channel: 'vk', responseTimes: [300], messages: 400, answered: 1 }],
      target: 1_800,
    }),
    must: /answers to 1 of 400/,
  },
  {
    id: 'TS07',
    about: 'none of 30 messages is answered: that is reported',
    widget: tile({
      metric: 'responseTime',
      data: [{ date: day(1), channel: 'vk', responseTimes: [], messages: 30, answered: 0 }],
      target: 1_800,
    }),
    never: /not reported/,
  },
  {
    id: 'TS09',
    about: 'a campaign that began in September is left out of October, and that is said',
    widget: tile({
      metric: 'spend',
      data: [
        { date: { from: '2026-09-25', to: day(5) }, channel: 'ads', campaign: 'sale', spend: 1_100, ...usd },
        ...days(1, 31, { channel: 'ads', campaign: 'always', spend: 10, ...usd }),
      ],
      period: '2026-10',
    }),
    must: /\$310–1,410/,
  },
  {
    id: 'TS10',
    about: '992 of 1,000 mentions have no rating',
    widget: tile({
      metric: 'netSentiment',
      data: [{ date: day(1), mentions: 1_000, positiveMentions: 3, neutralMentions: 4, negativeMentions: 1 }],
      target: 0.3,
    }),
    must: /99\.2%|rating/,
  },
  {
    id: 'TS12',
    about: '50 of 100 leads after 10 of 31 days are ahead, and not lagging at once',
    widget: (
      <SpecialistScorecard
        data={days(1, 10, { channel: 'ig', leads: 5 })}
        period="2026-10"
        person={{ name: 'Anna' }}
        plan={[{ metric: 'leads', target: 100, weight: 1 }]}
      />
    ),
    must: /Ahead/,
    never: /Lagging/,
  },
  {
    id: 'TS13',
    about: 'a printed rate is of the printed numbers',
    widget: <ReachFunnel data={funnel} period="2026-10" />,
    never: /Views \| 9,000 \| Link clicks \| 550 \| 5\.6%/,
  },
  {
    id: 'TS15',
    about: 'Russian asks for a case after «от»',
    widget: <ReachFunnel data={funnel} period="2026-10" locale={ru} />,
    never: /от «/,
  },
  {
    id: 'TS16',
    about: '«Ровно на цели» is no Russian',
    widget: tile({ metric: 'bounceRate', data: { bouncedSessions: 40, sessions: 100 }, target: 0.4, locale: ru }),
    never: /Ровно на цели/,
  },
]

/** What stands in a widget, from one piece of text to the next. */
const textOf = (widget: ReactElement) => words(renderToString(widget)).replace(/\|[| ]*/g, '| ')

test.each(sentences)('$id $about', ({ widget, must, never }) => {
  const text = textOf(widget)
  if (must) expect(text).toMatch(must)
  if (never) expect(text).not.toMatch(never)
})
