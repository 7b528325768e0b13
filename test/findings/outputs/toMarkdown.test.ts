// @vitest-environment node
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test, vi } from 'vitest'
import type { ReportTable } from '../../../src/findings/outputs/table.js'
import { toMarkdown } from '../../../src/findings/outputs/toMarkdown.js'
import { toPlain } from '../../../src/findings/outputs/toPlain.js'
import { ru } from '../../../src/locales/ru.js'
import fc from '../../property.js'
import { finding, hostile, said } from './given.js'

vi.mock('../../../src/format/finding.js', () => import('./describeGiven.js'))

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const read = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')

const table: ReportTable = {
  id: 't',
  title: 'Funnel',
  columns: [
    { id: 'a', label: 'Stage', unit: 'text' },
    { id: 'b', label: 'Rate', unit: 'percent' },
  ],
  rows: [
    ['Visits', 0.042],
    ['a | b', null],
  ],
}

test('a title, findings as a list, tables as tables', () => {
  const leads = finding({
    id: 'goal:leads',
    tone: 'negative',
    values: { head: 'Leads', sentence: 'Leads: 109', evidence: 'Weeks: 1–2' },
  })
  expect(toMarkdown(said([leads]), { tables: [table], notes: [{ text: 'Fixed', author: 'Anna' }], locale: ru })).toBe(
    [
      '# Отчёт по SMM',
      'Октябрь 2026 · к сентябрю',
      '- ▼ слабо · **Leads**: 109\n  - Weeks: 1–2',
      '> Fixed\n>\n> — Anna',
      '## Funnel\n\n| Stage | Rate |\n| --- | ---: |\n| Visits | 4,2\u00a0% |\n| a \\| b | — |\n',
    ].join('\n\n'),
  )
})

test('whatever is typed stays the text that it is', () => {
  const name = fc.oneof(
    fc.constantFrom(
      ...hostile,
      '1. one',
      '- two',
      '+ x',
      '# h',
      '> q',
      'www.evil.com',
      'https://evil.com',
      'a@b.co',
      '~~s~~',
      '---',
      '===',
      '    code',
      '&copy;',
      '![i](x)',
      '[^1]',
      '<!-- c -->',
      '|',
    ),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'*_`~[]()<>|\\#-+1. &;!@:/w'), maxLength: 20 }),
  )
  fc.assert(
    fc.property(name, name, (head, other) => {
      const one = finding({ id: 'x', values: { head, sentence: other, evidence: other } })
      const rows = [
        [head, 0.5],
        [other, null],
      ]
      const tree = read(
        toMarkdown(said([one]), { client: head, notes: [{ text: other }], tables: [{ ...table, rows }] }),
      )
      const nodes = all(tree)
      const wrong = nodes.filter(({ type }) =>
        [
          'html',
          'link',
          'image',
          'code',
          'inlineCode',
          'delete',
          'emphasis',
          'thematicBreak',
          'footnoteReference',
          'definition',
        ].includes(type),
      )
      expect(wrong.filter((node) => node.type !== 'link' || !node.url?.endsWith(textOf(node)))).toEqual([])
      expect(nodes.filter(({ type }) => type === 'tableRow').map(({ children }) => children?.length)).toEqual([2, 2, 2])
      const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
      const plain = clean(toPlain(said([one]), { client: head }).split('\n')[0] ?? '')
      expect(clean(textOf(nodes.find(({ type }) => type === 'heading') as Node))).toBe(plain)
    }),
    { numRuns: 100 },
  )
})

test('the one link is that which is asked for', () => {
  const links = all(read(toMarkdown(said([]), { url: 'https://example.com/a(b)?c=<d>' }))).filter(
    ({ type }) => type === 'link',
  )
  expect(links.map(({ url }) => url)).toEqual(['https://example.com/a(b)?c=%3Cd%3E'])
})

test('plain text says tables line by line, and what is not known not at all', () => {
  expect(toPlain(said([]), { tables: [table] })).toBe(
    'Social media report\nOctober 2026 · vs September\n\nNothing stands out in this period\n\nFunnel\n• Visits: Rate 4.2%\n• a | b',
  )
})
