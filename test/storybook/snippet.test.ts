// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { snippet } from '../../.storybook/snippet.js'

const title = 'Widgets/KpiTile'

describe('what "Show code" says', () => {
  test('the widget with its props, as one types them', () => {
    expect(
      snippet({ title, args: { metric: 'leads', target: 120_000, sparkline: false, asChild: true }, source: '' }),
    ).toBe('<KpiTile metric="leads" target={120_000} sparkline={false} asChild />')
  })

  test('rows are called rows, and other long values by the name of their prop', () => {
    const rows = Array.from({ length: 62 }, (_, day) => ({ date: `2026-10-${day}`, reach: day }))
    const code = snippet({
      title,
      args: { data: rows, previous: rows[0], events: rows, zones: [{ to: 0.5 }] },
      source: '',
    })
    expect(code.split('\n')).toEqual([
      '<KpiTile',
      '  data={rows}',
      '  previous={previousRows}',
      '  events={events}',
      '  zones={[{ to: 0.5 }]}',
      '/>',
    ])
  })

  test('a call is not written out, what is no plain data is named, and quotes stay whole', () => {
    const args = { onRetry: () => {}, icon: { $$typeof: Symbol('element') }, title: 'The "big" one', error: undefined }
    expect(snippet({ title, args, source: '' })).toBe(`<KpiTile icon={icon} title={'The "big" one'} />`)
  })

  test('many props stand below each other', () => {
    const args = { metric: 'engagementRateByReach', target: 0.04, period: '2026-10', compareTo: '2026-09', weeks: 12 }
    expect(snippet({ title, args, source: '' }).split('\n')).toEqual([
      '<KpiTile',
      '  metric="engagementRateByReach"',
      '  target={0.04}',
      '  period="2026-10"',
      '  compareTo="2026-09"',
      '  weeks={12}',
      '/>',
    ])
  })

  test('a story that draws by itself shows how, without what is around it in its file', () => {
    const source = `{
  render: ({ target }) => (
    <KpiGrid>
      <KpiTile metric="reach" />
    </KpiGrid>
  ),
  parameters: several({ width: 900, height: 300 }),
}`
    expect(snippet({ title, args: {}, source })).toBe('<KpiGrid>\n  <KpiTile metric="reach" />\n</KpiGrid>')
  })

  test('of a gallery, the first whole things', () => {
    const tile = '    <KpiTile\n      metric="reach"\n      target={1}\n      period="2026-10"\n    />'
    const source = `{ render: () => (\n  <Grid>\n${Array.from({ length: 9 }, () => tile).join('\n')}\n  </Grid>\n) }`
    const code = snippet({ title, args: {}, source })
    expect(code.split('\n').length).toBe(15)
    expect(code.match(/<KpiTile/g)?.length).toBe(3)
    expect(code.match(/\/>/g)?.length).toBe(3)
  })
})
