// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { toSlackBlocks } from '../../../src/findings/outputs/toSlackBlocks.js'
import fc from '../../property.js'
import { finding, hostile, many, said } from './given.js'

vi.mock('../../../src/format/finding.js', () => import('./describeGiven.js'))

const textsOf = (blocks: ReturnType<typeof toSlackBlocks>) => blocks.map(({ text }) => text.text)

test('a header, the period, a section for each finding, and the link', () => {
  const leads = finding({
    id: 'goal:leads',
    tone: 'positive',
    values: { head: 'Leads', sentence: 'Leads: 109 & <more>' },
  })
  const blocks = toSlackBlocks(said([leads]), {
    client: 'A & B',
    url: 'https://example.com/?a=1&b=2|3',
    notes: [{ text: 'Fine\nby me', author: 'Anna' }],
  })
  expect(blocks[0]).toEqual({ type: 'header', text: { type: 'plain_text', text: 'A & B · Social media report' } })
  expect(blocks[2]).toEqual({
    type: 'section',
    text: { type: 'mrkdwn', text: '▲ good · *Leads*: 109 &amp; &lt;more&gt;', verbatim: true },
  })
  expect(textsOf(blocks).slice(3)).toEqual([
    '>Fine by me\n>— Anna',
    '<https://example.com/?a=1&amp;b=2%7C3|Open the report>',
  ])
})

test('60 long findings are cut to what Slack takes, and counted', () => {
  const some = many(60, 'x'.repeat(300))
  const blocks = toSlackBlocks(said(some))
  const there = textsOf(blocks).filter((text) => text.includes('change:')).length
  expect(there).toBeGreaterThan(20)
  expect(textsOf(blocks).at(-1)).toBe(`And ${60 - there}\u00a0more findings`)
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000)
})

test('60 short findings are cut at 50 blocks', () => {
  const blocks = toSlackBlocks(said(many(60, 'x')))
  expect(blocks).toHaveLength(50)
  // Header, period, 47 findings, and this.
  expect(textsOf(blocks).at(-1)).toBe('And 13\u00a0more findings')
})

test('any findings make blocks that Slack takes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom(...hostile),
    fc.constant('&'.repeat(999)),
  )
  const one = fc.record({ head: text, sentence: text, evidence: text, question: text })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), text, fc.boolean(), (all, name, isData) => {
      const list = all.map((values, i) => finding({ id: `${i}`, values, tone: 'negative' }))
      const blocks = toSlackBlocks(isData ? said([], list) : said(list), { client: name, notes: [{ text: name }] })
      expect(blocks.length).toBeLessThanOrEqual(50)
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000)
      for (const { type, text } of blocks) {
        expect(text.text.length).toBeGreaterThan(0)
        expect(text.text.length).toBeLessThanOrEqual(type === 'header' ? 150 : 3000)
        if (type === 'section') expect(text.text.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[&<]/)
      }
    }),
    { numRuns: 25 },
  )
})
