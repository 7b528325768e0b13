// @vitest-environment node
// What is said and drawn of a goal is what was attained; the cap is about points only.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { describeFinding, findings } from '../../src/findings/index.js'
import { reportTables } from '../../src/findings/outputs/reportTables.js'
import { Report } from '../../src/report/index.js'
import { SpecialistScorecard } from '../../src/widgets/specialist-scorecard/index.js'

// 300 of 200 leads are 150%, 4,500 of 3,000 clicks as well; 120% count at most.
const data = Array.from({ length: 30 }, (_, day) => ({
  date: `2026-11-${String(day + 1).padStart(2, '0')}`,
  brand: 'Aurora',
  channel: 'instagram',
  leads: 10,
  linkClicks: 150,
}))
const plan = [
  { metric: 'leads', target: 200, weight: 60 },
  { metric: 'linkClicks', target: 3_000, weight: 40 },
] as const
const query = { data, plan, own: 'Aurora', period: '2026-11' }
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/[\u00a0\u202f]/g, ' ')

test('150% of a goal is 150% in the scorecard, in the report, in what was found and in its table', () => {
  const report = renderToStaticMarkup(<Report {...query} sections={['plan']} />)
  const card = renderToStaticMarkup(<SpecialistScorecard {...query} person={{ name: 'Ada' }} />)
  for (const html of [report, card]) {
    expect(words(html).match(/\b150%/g)?.length).toBeGreaterThanOrEqual(2)
    expect(html.match(/kpi-meter-over/g)).toHaveLength(2)
  }
  // The score is 120%, no goal is.
  expect(words(report).replace(/Score 120[.\d]*%/g, '')).not.toContain('120%')

  const said = findings(query).said.map((one) => describeFinding(one, { locale: 'en' }).sentence)
  expect(said.find((one) => one.startsWith('Goals met'))?.replace(/\u00a0/g, ' ')).toContain('(150%)')
  const table = reportTables(query).find(({ id }) => id === 'plan')
  const at = table?.columns.findIndex(({ id }) => id === 'attainment') ?? -1
  expect(table?.rows.map((row) => row[at])).toEqual([1.5, 1.5])
})

test('what is known between bounds has a band and its words in the report, too', () => {
  // Reach of 500 and 300 people: 500 to 800 of 1,000.
  const html = renderToStaticMarkup(
    <Report
      {...query}
      data={[
        { date: '2026-11-01', brand: 'Aurora', channel: 'instagram', reach: 500 },
        { date: '2026-11-02', brand: 'Aurora', channel: 'instagram', reach: 300 },
      ]}
      period={{ from: '2026-11-01', to: '2026-11-02' }}
      plan={[{ metric: 'reach', target: 1_000, weight: 1 }]}
      sections={['plan']}
    />,
  )
  expect(words(html)).toContain('50–80%')
  expect(words(html)).toContain('Possible')
  const [, id] = html.match(/kpi-maybe" fill="url\(#([^)]*)\)/) ?? []
  expect(html).toContain(`<pattern id="${id}"`)
})

test('a goal of some days is the same in the scorecard, in the report and in its table, and what it is on pace for says so', () => {
  const some = {
    ...query,
    data: data.slice(0, 10),
    asOf: '2026-11-10',
    // 160 in 16 days of 30, of which 6 are over: 60 of 60, on pace for 160 of 160; of the month 100 of 300.
    plan: [
      { metric: 'leads', target: 300, weight: 1, from: '2026-11-05', to: '2026-11-20' },
      { metric: 'linkClicks', target: 3_000, weight: 1 },
    ] as const,
  }
  const html = words(renderToStaticMarkup(<Report {...some} sections={['plan']} />)).replace(/\s+/g, ' ')
  const card = words(renderToStaticMarkup(<SpecialistScorecard {...some} person={{ name: 'Ada' }} />))
  for (const text of [html, card]) {
    expect(text).toContain('5–20 November 2026: 300 in proportion to 16 of 30 days. 60 of 60 expected, projected 160')
    expect(text).toContain('1,500 of 1,000 expected, projected 4,500')
  }
  expect(html).toContain('projected 160 160 60 100%')
  const table = reportTables(some).find(({ id }) => id === 'plan')
  expect(table?.rows[0]?.slice(1, 4)).toEqual([160, 60, 1])
})
