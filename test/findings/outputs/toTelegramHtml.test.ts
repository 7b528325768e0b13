// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { toTelegramHtml } from '../../../src/findings/outputs/toTelegramHtml.js'
import { ru } from '../../../src/locales/ru.js'
import fc from '../../property.js'
import { finding, hostile, many, said } from './given.js'

vi.mock('../../../src/format/finding.js', () => import('./describeGiven.js'))

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text as Telegram shows it: throws where it would refuse the message. */
function shown(html: string): string {
  const open: string[] = []
  let text = ''
  for (const [token] of html.matchAll(/<[^>]*>|&[^;\s]*;?|[^<&]+/g)) {
    if (token.startsWith('<')) {
      const [, close, name = ''] = /^<(\/?)(b|i|a|blockquote)(?: href="[^"<>]*")?>$/.exec(token) ?? []
      if (!name) throw new Error(`no tag of Telegram's: ${token}`)
      if (!close) open.push(name)
      else if (open.pop() !== name) throw new Error(`closed out of turn: ${token}`)
    } else if (token.startsWith('&')) {
      const sign = ENTITY[token.slice(1, -1)]
      if (!sign || !token.endsWith(';')) throw new Error(`no entity of Telegram's: ${token}`)
      text += sign
    } else text += token
  }
  if (open.length) throw new Error(`left open: ${open.join()}`)
  return text
}

test('60 findings fit, and those that do not are counted', () => {
  const some = many(60, 'a name of more than a few letters, which takes room in every line of it'.repeat(2))
  const html = toTelegramHtml(said(some), { client: 'Aurora', url: 'https://example.com/october' })
  const text = shown(html)
  expect(text.length).toBeLessThanOrEqual(4096)
  const there = some.filter(({ id }) => text.includes(`${id}\n`) || text.endsWith(id)).length
  expect(there).toBeGreaterThan(10)
  expect(text).toContain(`\n\nAnd ${60 - there}\u00a0more findings\n\nOpen the report`)
  // One more would not have fitted.
  expect(text.length + (some[0]?.id.length ?? 0) + 20).toBeGreaterThan(4096)
})

test('a caption has room for 1,024', () => {
  const text = shown(toTelegramHtml(said(many(60)), { as: 'caption', locale: ru }))
  expect(text.length).toBeLessThanOrEqual(1024)
  expect(text).toMatch(/И ещё \d+.\S+$/)
  expect(() => toTelegramHtml(said([]), { as: 'story' as 'caption' })).toThrow("Write 'message' or 'caption'")
})

test('`most` counts what it leaves out', () => {
  const text = shown(toTelegramHtml(said(many(9)), { most: 4 }))
  expect(text).toContain('Leads-3')
  expect(text).not.toContain('Leads-4')
  expect(text).toMatch(/And 5\u00a0more findings$/)
  // And so is what the findings have left out themselves.
  expect(shown(toTelegramHtml({ ...said(many(9)), more: many(2) }, { most: 4 }))).toMatch(/And 7\u00a0more findings$/)
})

test('a goal that was missed is said however few are asked for', () => {
  const missed = finding({
    id: 'goal:reach',
    kind: 'goal',
    values: { head: 'Reach', sentence: 'Reach: 84% of its goal', state: 'missed' },
  })
  const text = shown(toTelegramHtml(said([...many(9), missed]), { most: 2 }))
  expect(text).toContain('Reach: 84% of its goal')
  expect(text).toMatch(/And 7\u00a0more findings$/)
})

test('what the figures lack is not left out for what they say', () => {
  const data = [
    finding({ id: 'data:vk', tone: 'data', values: { head: 'Without vk', sentence: 'Without vk: no leads' } }),
  ]
  const text = shown(toTelegramHtml(said(many(400), data)))
  expect(text).toContain('What these numbers rest on\n• Without vk: no leads')
})

test('signs have words, notes are quotations, and what is typed is text', () => {
  const leads = finding({
    id: 'goal:leads',
    tone: 'negative',
    values: { head: '<b>&"', sentence: '<b>&": 109', evidence: 'Weeks: 1–2', question: 'Why <not>?' },
    details: [finding({ id: 'leak', values: { head: 'Visits', sentence: 'Visits → leads: 3.9%' } })],
  })
  const html = toTelegramHtml(said([leads]), {
    client: 'A & <B>',
    notes: [
      { text: 'Form broken <4th>', author: 'Anna "Kim"', date: '2026-11-02', finding: 'goal:leads' },
      { text: 'No name', finding: 'gone' },
      { text: '' },
      null as unknown as { text: string },
    ],
  })
  expect(html).toBe(
    [
      '<b>A &amp; &lt;B&gt; · Social media report</b>\n<i>October 2026 · vs September</i>',
      [
        '▼ weak · <b>&lt;b&gt;&amp;&quot;</b>: 109',
        '  Weeks: 1–2',
        '  Visits → leads: 3.9%',
        '  To ask: Why &lt;not&gt;?',
        '<blockquote>Form broken &lt;4th&gt;\n— Anna &quot;Kim&quot;, 2 November 2026</blockquote>',
      ].join('\n'),
      '<blockquote>No name\n— Unsigned</blockquote>',
    ].join('\n\n'),
  )
})

test.each(['javascript:alert(1)', 'http://example.com', '//example.com', '/report', 'https://a b', '', null])(
  '%j is no link',
  (url) => {
    expect(toTelegramHtml(said([]), { url: url as string })).not.toContain('<a')
  },
)

test('a link keeps its address', () => {
  expect(toTelegramHtml(said([]), { url: 'https://example.com/?a=1&b="2"' })).toContain(
    '<a href="https://example.com/?a=1&amp;b=&quot;2&quot;">Open the report</a>',
  )
})

test('any findings make a message that Telegram takes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...hostile))
  const one = fc.record({ head: text, sentence: text, evidence: text, question: text })
  const tone = fc.constantFrom('positive', 'negative', 'neutral', 'data')
  const some = fc.array(fc.tuple(one, tone), { maxLength: 60 })
  fc.assert(
    fc.property(
      some,
      some,
      fc.array(text),
      text,
      fc.constantFrom('message', 'caption'),
      (all, data, notes, name, as) => {
        const made = (list: typeof all) =>
          list.map(([values, tone], i) => finding({ id: `${i}`, tone: tone as 'data', values }))
        const html = toTelegramHtml(said(made(all), made(data)), {
          as: as as 'caption',
          client: name,
          title: name,
          notes: notes.map((text, i) => ({ text, author: name, finding: `${i}` })),
        })
        expect(shown(html).length).toBeLessThanOrEqual(as === 'caption' ? 1024 : 4096)
        expect(html).not.toMatch(/\p{Cs}|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/u)
      },
    ),
    { numRuns: 25 },
  )
})
