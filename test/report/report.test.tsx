// @vitest-environment node
// The report as the server writes it: what is on its pages, for whom, and what it says where something is lacking.
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '../../src/locales/report/en.js'
import { ru } from '../../src/locales/ru.js'
import { said } from '../../src/metrics/model/warnOnce.js'
import { readReport } from '../../src/report/data/readReport.js'
import { PageBreak, Report, ReportNotes, type ReportProps, ReportSection, snapshotOf } from '../../src/report/index.js'
import { events } from '../../stories/fixtures/trend.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { bonus, plan, team } from '../../stories/fixtures/scorecard.js'

const show = ['reach', 'interactions', 'linkClicks', 'leads', 'costPerLead', 'responseTime'] as const
const october: ReportProps = { data: portfolio, period: '2026-10', own: 'Aurora', currency: 'USD', plan, events, show }
const people = team
const { sections } = en.report

const html = (props: Partial<ReportProps> = {}) => renderToStaticMarkup(<Report {...october} {...props} />)
const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
const headingsIn = (markup: string) =>
  [...markup.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text = '']) => [
    Number(level),
    words(text).trim(),
  ])
const chaptersIn = (markup: string) => headingsIn(markup).flatMap(([level, text]) => (level === 2 ? [text] : []))

let warned: string[] = []
beforeEach(() => {
  said.clear()
  warned = []
  vi.spyOn(console, 'warn').mockImplementation((text) => warned.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

describe('October of Aurora', () => {
  test('has its sections in order, under headings of which none skips a level', () => {
    const levels = headingsIn(html()).map(([level]) => level as number)
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(chaptersIn(html())).toEqual([
      sections.summary,
      sections.plan,
      sections.audience,
      sections.engagement,
      sections.funnel,
      sections.voice,
      sections.channels,
      sections.next,
      sections.appendix,
    ])
  })

  test('says its score, what was missed and what that rests on', () => {
    const text = words(html())
    expect(text).toContain('Score 94.2%: 3 of 6 goals met')
    expect(text).toContain('Leads: 109, 84% of the 130 goal, 21 short')
    // 22 + 23 + 31 + 23 = 99 of the last four weeks: 3.86 to 4.04% of visits, against 5.01 to 5.37%.
    expect(text).toContain('Each of the last 4 weeks (3.9–4.0%) lies below each of the 4 before (5.0–5.4%)')
  })

  test('says once that a month of 30 days is compared at the length of one of 31, and of as many days nothing', () => {
    expect(words(html({ show: undefined }))).toContain('October 2026 · vs September, for periods of equal length')
    const text = words(html({ asOf: '2026-10-17' }))
    expect(text).toContain('October 2026 · vs 1–17 September')
    expect(text).not.toContain('1–17 September, for periods of equal length')
  })

  test('works out the score of a month that is not over as the one that the plan is on pace for', () => {
    const text = words(html({ asOf: '2026-10-17' }))
    // 2.5% of 2.7% and so on, step by step, in the appendix.
    expect(text).toMatch(/Score on pace for 97\.9%, 81\.4% so far: 0\.2 × /)
    expect(text).not.toMatch(/Score 97\.9%/)
  })

  test('says no change of a whole month beside a goal of some of its days', () => {
    const ofPlan = (of: object) =>
      html({ sections: ['plan'], plan: [{ metric: 'leads', target: 130, weight: 1, ...of }] })
    expect(ofPlan({})).toContain('kpi-delta')
    expect(ofPlan({ to: '2026-10-15', target: 60 })).not.toContain('kpi-delta')
  })

  test('adds channels up where they can be, and works all others out anew', () => {
    const table = html({ sections: ['channels'] }).match(/<table.*?<\/table>/)?.[0] ?? ''
    const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => words(row).trim())
    // 1,611 + 4,930 + 664 + 2,275 = 9,480 interactions; the spend is $1,560, and 1,560 ÷ 109 = 14.31, no mean of the four.
    expect(rows.at(-1)).toBe('All channels 9,480 3,120 109 $14.31 37 min')
    expect(rows.find((row) => row.startsWith('TikTok'))).toBe('TikTok 2,275 374 9 $26.00 not reported')
  })

  test('says the days of a fact that no channel has beside no channel: it lacks none there', () => {
    const days = Array.from({ length: 31 }, (_, i) => `2026-10-${`0${i + 1}`.slice(-2)}`)
    const data = days.flatMap((date) => [
      { date, channel: 'vk', likes: 3, reach: 10 },
      { date, channel: 'instagram', reach: 20 },
      { date, mentions: 4, leads: 1 },
    ])
    const rowsOf = (shown: ReportProps['show'], rows: ReportProps['data']) => {
      const tables = html({
        data: rows,
        plan: undefined,
        events: undefined,
        show: shown,
        sections: ['appendix'],
      }).match(/<table.*?<\/table>/g)
      const table = tables?.find((one) => one.includes(en.report.appendix.daysKnown)) ?? ''
      return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => words(row).trim())
    }
    const apart = rowsOf(['likes', 'mentions'], data)
    expect(apart[0]).toBe('Metric Instagram VK All channels')
    expect(apart).toContain('Mentions — — 31 / 31')
    expect(apart.find((row) => row.startsWith('Likes'))).toMatch(/^Likes 0 \/ 31 31 \/ 31 /)
    const byChannel = rowsOf(['likes', 'reach'], data)
    expect(byChannel[0]).toBe('Metric Instagram VK')
    expect(byChannel).toContain('Reach 31 / 31 31 / 31')
  })

  test('every table has a caption, and every head a scope', () => {
    const tables = [...html({ audience: 'manager', people }).matchAll(/<table class="kpi-report-table.*?<\/table>/g)]
    expect(tables.length).toBeGreaterThan(5)
    for (const [table] of tables) {
      expect(table).toMatch(/<caption[^>]*>[^<]+/)
      expect(table.match(/<th\b(?![^>]*scope="(?:row|col)")/)).toBeNull()
    }
  })

  test('is still and light, whatever stands around it', () => {
    const markup = html({ brand: { theme: 'dark' } })
    expect(markup).not.toMatch(/<button|<input|tabindex|style=/)
    expect(markup).toContain('data-kpi-theme="light"')
  })

  test('where a page may be read by keys, they reach each table, which may have to be scrolled', () => {
    const places = html({ interactive: true }).match(/<div class="kpi-table-place"[^>]*>(?=<table class="kpi-report)/g)
    expect(places?.length).toBeGreaterThan(5)
    for (const place of places ?? []) expect(place).toMatch(/role="group" aria-label="[^"]+" tabindex="0"/)
  })

  test('turns with its language', () => {
    const markup = html({ locale: ru })
    expect(markup).toContain('lang="ru"')
    expect(chaptersIn(markup)[0]).toBe('Главное')
    expect(words(markup)).toContain('Лиды: 109, 84 % от цели 130')
  })
})

describe('what is asked', () => {
  test('says what it is about: a goal is one of many', () => {
    const text = words(html({ sections: ['next'] }))
    expect(text).toContain('Leads: Is 130 still the goal for November?')
    expect(text).toContain('Net audience growth: Is 5% still the goal for November?')
    // These name it.
    expect(text).not.toMatch(/Leads: What differs|Engagement rate by reach: What has/)
  })

  test('says so in Russian too', () =>
    expect(words(html({ sections: ['next'], locale: ru }))).toContain('Лиды: Остаётся ли цель 130'))
})

describe('a team as a comparison of scorecards takes it', () => {
  const nobody = [null, { person: null, plan }, { person: { name: 'Without a plan' } }] as never

  test('is shown by its names, each with a score in the appendix', () => {
    const text = words(html({ audience: 'specialist', people: team }))
    for (const { person } of team) expect(text.split(person.name).length).toBeGreaterThan(3)
    expect(text).toContain('$560 of $700')
  })

  test('of whom nobody has a bonus has no column for one', () => {
    const heads = (audience: ReportProps['audience']) =>
      html({ audience, people: team, sections: ['team'] }).match(/<thead role="rowgroup".*?<\/thead>/)?.[0] ?? ''
    expect(words(heads('manager'))).toContain('Bonus')
    expect(words(heads('client'))).not.toContain('Bonus')
    expect(words(heads('boss' as never))).not.toContain('Bonus')
  })

  test('and what is nobody in it breaks nothing', () => {
    expect(chaptersIn(html({ people: nobody }))).toContain(sections.team)
    expect(chaptersIn(html({ people: 7 as never }))).not.toContain(sections.team)
  })
})

describe('who reads it', () => {
  const team = { people: people.map((one) => ({ ...one, bonus })), control: { now: '2026-10-31T18:00:00+03:00' } }

  test('clients see no bonus and no control of the work, though they are asked for', () => {
    const markup = html({ ...team, sections: ['team', 'control'] })
    expect(chaptersIn(markup)).toEqual([sections.team])
    expect(words(markup)).not.toMatch(/\$560|\$700/)
    expect(warned.join()).toContain('"control" is for managers')
  })

  test('managers see both', () => {
    const markup = html({ ...team, audience: 'manager' })
    expect(chaptersIn(markup)).toEqual(expect.arrayContaining([sections.team, sections.control]))
    expect(words(markup)).toContain('$560 of $700')
  })
})

describe('posts and messages that stand with the rules of the control alone', () => {
  // 20 messages, 5 of them answered an hour late and more: 15 ÷ 20 is less than 90%. A post on 5 and 20 October.
  const conversations = Array.from({ length: 20 }, (_, i) => ({
    id: `m${i}`,
    channel: 'instagram',
    at: `2026-10-${String(i + 5).padStart(2, '0')}T10:00:00Z`,
    answeredAt: `2026-10-${String(i + 5).padStart(2, '0')}T${i < 15 ? '10:30' : '12:30'}:00Z`,
  }))
  const posts = [5, 20].map((day) => ({
    id: `p${day}`,
    channel: 'instagram',
    publishedAt: `2026-10-${String(day).padStart(2, '0')}T10:00:00Z`,
  }))
  const control = { now: '2026-11-02T10:00:00Z', posts, conversations, complete: { posts: true } }
  const read = (props: Partial<ReportProps>) => readReport({ ...october, audience: 'manager', ...props })
  const workOf = (props: Partial<ReportProps>) => {
    const { said, more } = read(props).findings()
    return [...said, ...more].filter(({ kind }) => kind === 'response' || kind === 'silence')
  }

  test('are what the findings speak of as well', () => {
    const found = Object.fromEntries(workOf({ control }).map((one) => [one.id, one.values]))
    expect(found['response']).toMatchObject({ inTime: 15, late: 5, decided: 20, within: 3600 })
    // From the 6th to the 19th.
    expect(found['silence:instagram']).toMatchObject({ days: 14, from: '2026-10-06' })
  })
  test('by the same rules, wherever they stand', () => {
    const response = { within: 3 * 3600, share: 0.9 }
    const responses = (props: Partial<ReportProps>) => [
      workOf(props).some(({ kind }) => kind === 'response'),
      read(props)
        .checks()
        ?.find(({ kind }) => kind === 'response')?.state,
    ]
    expect(responses({ control })).toEqual([true, 'attention'])
    expect(responses({ control: { ...control, response } })).toEqual([false, 'ok'])
    expect(responses({ control, rules: { response: { ...response, fewest: 20 } } })).toEqual([false, 'ok'])
    const beside = { posts, conversations, complete: { posts: true } }
    expect(responses({ ...beside, control: { now: control.now } })).toEqual([true, 'attention'])
  })
  test('but not for clients, who are not shown the control', () => {
    expect(workOf({ control, audience: 'client' })).toEqual([])
  })
  test('and a report that was kept says the same', () => {
    const snapshot = snapshotOf({ ...october, audience: 'manager', control })
    expect(readReport({ snapshot }).findings()).toEqual(read({ control }).findings())
  })
})

describe('sections', () => {
  test('without data are left out, and the appendix says why', () => {
    const markup = html({
      data: portfolio.filter(({ brand }) => brand === 'Aurora').map((row) => ({ ...row, mentions: undefined })),
    })
    expect(chaptersIn(markup)).not.toContain(sections.voice)
    expect(words(markup)).toMatch(/Not in this report.*Posts: No posts are reported.*Share of voice: /)
  })

  test('that are asked for stay, with their reason', () => {
    const markup = html({ sections: ['posts', 'plan'] })
    expect(chaptersIn(markup)).toEqual([sections.posts, sections.plan])
    expect(words(markup)).toContain('No posts are reported')
  })

  test('of the host stand where it puts them', () => {
    const own = (
      <ReportSection key="own" title="Our podcast" breakBefore>
        <p>Three episodes</p>
      </ReportSection>
    )
    const markup = html({ sections: ['plan', own, <PageBreak key="break" />, 'voice'] })
    expect(chaptersIn(markup)).toEqual([sections.plan, 'Our podcast', sections.voice])
    expect(markup).toContain('data-break="true"')
    expect(markup).toContain('kpi-report-break')
  })

  test('posts: the best three, by their names and addresses; the weakest not for clients', () => {
    const rates = [120, 90, 70, 50, 30]
    const data = rates.map((interactions, i) => ({
      date: `2026-10-0${i + 1}`,
      channel: 'instagram',
      post: `p${i}`,
      reach: 1000,
      interactions,
    }))
    const posts = [
      { id: 'p0', channel: 'instagram', publishedAt: '2026-10-01', title: 'Latte art', url: 'https://example.com/p0' },
      { id: 'p1', channel: 'instagram', publishedAt: '2026-10-02', title: 'Beans', url: 'javascript:alert(1)' },
    ]
    const asked = { data, posts, plan: undefined, own: undefined, sections: ['posts' as const] }
    expect(words(html(asked))).toMatch(/Best posts Latte art .*12\.0%.* Beans .*9\.0%.* p2 .*7\.0%/)
    expect(html(asked)).toContain('href="https://example.com/p0"')
    expect(html(asked)).not.toContain('javascript:')
    expect(words(html(asked))).not.toContain('p4')
    expect(words(html({ ...asked, audience: 'manager' }))).toMatch(/Weakest posts p3 .*5\.0%.* p4 .*3\.0%/)
  })
})

describe('the best posts', () => {
  // Old enough to be compared on 31 October: 8 of 10 people are few, and of 1,000 with 12% and 100,000 with 11.9% the larger is surer.
  const figures = [
    [10, 8],
    [1000, 120],
    [100_000, 11_900],
    [900, 45],
    [900, 36],
    [900, 27],
    [900, 18],
  ] as const
  const data = [
    ...figures.map(([reach, interactions], i) => ({
      date: `2026-10-0${i + 1}`,
      channel: 'instagram',
      post: `p${i}`,
      reach,
      interactions,
    })),
    { date: '2026-10-31', channel: 'instagram', leads: 1 },
  ]
  const asked = { data, plan: undefined, own: undefined, events: undefined, sections: ['posts' as const] }

  test('are those that findings rank, by what is sure of their rates', () => {
    expect(words(html(asked))).toMatch(/Best posts p2 .*11\.9%.* p1 .*12\.0%.* p3 .*5\.0%/)
    expect(words(html(asked))).not.toMatch(/p0|80\.0%/)
  })

  test('have their weakest on a page for who does the work, and for nobody else', () => {
    expect(words(html({ ...asked, audience: 'specialist' }))).toMatch(
      /Weakest posts p4 .*4\.0%.* p5 .*3\.0%.* p6 .*2\.0%/,
    )
    expect(words(html({ ...asked, audience: 'boss' as never }))).not.toContain('Weakest')
  })
})

test('the appendix says when each channel was last read', () => {
  const data = portfolio.filter(({ channel, date }) => channel !== 'tiktok' || String(date) <= '2026-10-29')
  const row = words(html({ data, sections: ['appendix'] })).match(/Last reading.*?2026 .*?2026 .*?2026 .*?2026/i)?.[0]
  expect(row).toMatch(/31 October 2026 31 October 2026 31 October 2026 29 October 2026/)
})

describe('no data', () => {
  test.each([[[]], [null], [undefined]])('%j is a cover, a sentence and the quality of the data', (data) => {
    const markup = html({ data: data as never, plan: undefined, show: undefined })
    expect(words(markup)).toContain('There is no data for October 2026')
    expect(chaptersIn(markup)).toEqual([sections.appendix])
    expect(words(markup)).toContain('C. Data quality')
    expect(words(markup)).not.toContain('A. Definitions')
  })
})

describe('what people write', () => {
  const note = { section: 'plan', text: 'First.\n\nSee https://example.com/a.', author: 'Anna Kim', date: '2026-11-02' }

  test('is a quotation with who wrote it and when', () => {
    const markup = html({ notes: [note] })
    expect(markup).toMatch(
      /<blockquote><p dir="auto">First\.<\/p><p dir="auto">See <a href="https:\/\/example\.com\/a" rel="noreferrer">https:\/\/example\.com\/a<\/a>\.<\/p><\/blockquote><figcaption>Anna Kim, 2 November 2026<\/figcaption>/,
    )
  })

  test('of nobody, or of no day, is unsigned', () => {
    expect(words(html({ notes: [{ ...note, author: undefined }] }))).toContain('2 November 2026, Unsigned')
    expect(words(html({ notes: [{ ...note, date: undefined }] }))).toContain('Anna Kim, Unsigned')
    expect(warned.join()).toContain('shown as unsigned')
  })

  test('of a finding stands below it, and where that is gone at the end of the section', () => {
    const of = (finding: string) =>
      words(html({ notes: [{ ...note, section: 'summary', finding }], sections: ['summary'] }))
    const rests = en.report.outputs.restsOn
    expect(of('goal:leads')).toMatch(new RegExp(`21 short.*First\\..*${rests}`))
    expect(of('goal:gone')).toMatch(new RegExp(`${rests}.*First\\.`))
  })

  test('that is no note says nothing', () => {
    const notes = [null, 7, {}, { text: '  ' }, []] as never
    expect(html({ notes, sections: ['summary'] })).toBe(html({ sections: ['summary'] }))
  })

  test('steps have who does them and until when', () => {
    const next = [{ text: 'A short form', owner: 'Anna Kim', due: '2026-11-06' }, null, { owner: 'Nobody' }] as never
    expect(words(html({ next }))).toMatch(/Agreed on .* A short form Anna Kim 6 November 2026/)
    expect(words(html({ next }))).not.toContain('Nobody')
  })

  test('is never markup', () => {
    const evil = '</style><script>alert(1)</script>'
    const markup = html({
      title: evil,
      recipient: evil,
      brand: { name: evil, logo: 'javascript:alert(1)' },
      notes: [{ ...note, text: evil }],
    })
    expect(markup).not.toContain('<script')
    expect(markup).not.toContain('javascript:')
  })

  test('a part outside of a report says so', () => {
    expect(() => renderToStaticMarkup(<ReportNotes notes={[note]} />)).toThrow(/outside of one/)
  })
})

describe('a report that was kept', () => {
  const notes = [{ text: 'As agreed', author: 'Anna Kim', date: '2026-11-02' }]
  const kept = () => JSON.parse(JSON.stringify(snapshotOf(october)))

  test('reads the same though the rows have changed, and is small', () => {
    expect(JSON.stringify(kept()).length).toBeLessThan(200_000)
    expect(html({ notes, snapshot: kept(), data: [{ date: '2026-10-01', leads: 7 }] })).toBe(html({ notes }))
  })

  test('is said in another language', () => {
    expect(html({ snapshot: kept(), data: null, locale: ru })).toBe(html({ locale: ru }))
  })

  test('of another major version says so', () => {
    expect(words(html({ snapshot: kept() }))).not.toContain('another version')
    expect(words(html({ snapshot: { ...kept(), version: '7.1.0' } }))).toContain('another version of the kit: 7.1.0')
  })

  test('findings that nobody can say are left out', () => {
    const snapshot = kept()
    snapshot.findings.said = [{ kind: 'unheard-of', details: [] }, ...snapshot.findings.said.slice(1)]
    expect(words(html({ snapshot }))).toContain('Leads: 109')
  })

  test.each([[{}], ['text'], [[]], [{ query: {}, findings: {} }]])('%j is none: the rows count', (snapshot) => {
    expect(html({ snapshot: snapshot as never })).toBe(html())
  })
})

describe('misuse is the error state, and the console says what to do', () => {
  test.each([
    [{ sections: ['sumary'] }, /no section "sumary".*Name one of summary/],
    [{ paper: 'a5' }, /no paper "a5".*Say a4, letter, slide/],
    [{ show: ['likess'] }, /likess/],
  ])('%j', (props, message) => {
    const markup = html(props as never)
    expect(markup).toContain('data-status="error"')
    expect(warned.join()).toMatch(message)
  })
})
