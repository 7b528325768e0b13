// @vitest-environment node
// The guides: their code runs, what was agreed on is what the fixtures have, and no figure of theirs is typed where the kit works it out.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { transformSync } from 'esbuild'
import type { ReactElement } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import * as findings from '../../src/findings/index.js'
import * as report from '../../src/report/index.js'
import { CheckSentence } from '../../stories/guides/CheckSentence.js'
import { CheckTable } from '../../stories/guides/CheckTable.js'
import { PlanTable } from '../../stories/guides/PlanTable.js'
import { SaidList } from '../../stories/guides/SaidList.js'
import { Sentence } from '../../stories/guides/Sentence.js'
import { WeeksOf } from '../../stories/guides/WeeksOf.js'
import * as host from '../../stories/report/rows.js'

// What makes a page of docs dark needs a document, which `esbuild` cannot have beside it.
vi.mock('../../stories/sources/Themed.js', () => ({ Themed: ({ children }: { children: ReactElement }) => children }))

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../../stories', `${file}.mdx`), 'utf8')
const modules: Readonly<Record<string, unknown>> = {
  'kpi-kit/findings': findings,
  'kpi-kit/report': report,
  'react/jsx-runtime': jsxRuntime,
}

/** What the blocks of a page name, each of which sees what those before it have named. */
function run(page: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let scope = { ...given }
  for (const [, code = ''] of page.matchAll(/^```tsx?\n([\s\S]*?)^```/gm)) {
    const names = [...code.matchAll(/^(?:export )?const (\w+|\{[^}]+\})/gm)].flatMap(
      ([, name = '']) => name.match(/\w+/g) ?? [],
    )
    const { code: script } = transformSync(code, { loader: 'tsx', format: 'cjs', jsx: 'automatic' })
    const free = Object.keys(scope).filter((name) => !names.includes(name))
    const program = vm.runInThisContext(
      `(function (require, module, ${free.join(', ')}) {${script}\nreturn { ${names.join(', ')} } })`,
    )
    const named = program(
      (name: string) => modules[name],
      { exports: {} },
      ...free.map((name) => scope[name as keyof typeof scope]),
    )
    // What a block imports, those after it have.
    const imported = [...code.matchAll(/^import \{ ([^}]+) \} from '([^']+)'/gm)].flatMap(([, names = '', from = '']) =>
      names.split(', ').map((name) => [name, (modules[from] as Record<string, unknown>)[name]]),
    )
    scope = { ...scope, ...Object.fromEntries(imported), ...named }
  }
  return scope
}

const plain = (text: unknown) => String(text).replaceAll(/[\u00a0\u202f]/g, ' ')

/** What is read of an element: rows on lines of their own, cells side by side. */
const textOf = (element: ReactElement) =>
  plain(
    renderToStaticMarkup(element)
      .replaceAll('</tr>', '\n')
      .replaceAll(/<[^>]*>/g, ''),
  ).trim()

const { rows, posts, conversations } = host

describe('Write the monthly report', () => {
  const page = read('WriteTheReport')

  test('its code runs, and says what the page says', () => {
    const named = run(page, { rows, posts })
    expect(named['plan']).toEqual(host.plan)
    expect(named['lines']).toEqual(expect.arrayContaining([expect.stringMatching(/^Leads: 109, 84% of the 130 goal/)]))
    expect((named['gaps'] as string[]).map(plain)).toEqual([
      'Response time, median: rests on 5 measurements from Instagram',
    ])
    expect(named['telegram']).toContain('<b>Leads</b>')
    expect(named['sheets']).toHaveLength(8)
    const October = named['October'] as () => ReactElement
    expect(textOf(<October />)).toContain('We think it is the form: …Anna Kim, 2 November 2026')
  })

  test('its sentences are those of the kit', () => {
    const asked = [...page.matchAll(/<Sentence of="([^"]+)"(?: part="(\w+)")? \/>/g)]
    expect(asked.length).toBeGreaterThan(5)
    for (const [, of = '', part = 'sentence'] of asked) {
      expect(textOf(<Sentence of={of} part={part as 'evidence'} />)).toMatch(/\d|\?$/)
    }
    // 23 + 31 + 23 + 22 leads from 4 to 31 October; 31 + 31 + 32 + 33 from 3 to 30 September.
    expect(textOf(<WeeksOf back={0} />)).toBe('23, 31, 23, 22')
    expect(textOf(<WeeksOf back={31} />)).toBe('31, 31, 32, 33')
    expect(() => textOf(<Sentence of="goal:unknown" />)).toThrow('October has no sentence of goal:unknown')
  })

  test('its tables have the plan with September beside it, and all that is said', () => {
    expect(textOf(<PlanTable />).split('\n')).toContain('Leads20%13713010984%')
    // The score, four goals, the best posts, the share of voice, and the heads.
    expect(textOf(<SaidList />).split('\n')).toHaveLength(8)
  })

  test('no figure of October is typed', () => {
    const prose = page.replaceAll(/^```[\s\S]*?^```/gm, '')
    expect(prose.match(/94\.2|\b109\b|\b137\b|23\.0|128,400|14\.31|\b3\.9|\b5\.2/)).toBeNull()
  })
})

describe('Control the work', () => {
  const page = read('ControlTheWork')

  test('its code runs, with what the fixtures have agreed on', () => {
    const named = run(page, { rows, posts, conversations, plan: host.plan, saved: [] })
    const { timeZone, hours, cadence, budget } = host
    expect(named['agreed']).toMatchObject({ timeZone, hours, cadence, budget })
    expect(named['now']).toBe(host.now)
    expect((named['lines'] as string[]).map(plain)).toContain(
      'attention: 7 days without a post from 19 October on, agreed: at most 3 days',
    )
    expect(plain(named['message'])).toContain('7 days without a post')
    expect(named['state']).not.toEqual([])
  })

  test('its sentences and tables are those of the kit, and every kind of check stands in one', () => {
    for (const [, of = ''] of page.matchAll(/<CheckSentence of="([^"]+)" \/>/g))
      expect(textOf(<CheckSentence of={of} />)).toMatch(/\d/)
    const tables = [...page.matchAll(/<CheckTable of=\{\[([^\]]+)\]\} \/>/g)].map(
      ([, kinds = '']) => kinds.match(/[\w-]+/g) as findings.CheckKind[],
    )
    const all = tables.flatMap((of) => {
      expect(textOf(<CheckTable of={of} />).split('\n').length).toBeGreaterThan(of.length)
      return of
    })
    expect(new Set(all).size).toBe(14)
  })

  test('no figure of October is typed', () => {
    const prose = page.replaceAll(/^```[\s\S]*?^```/gm, '')
    expect(prose.match(/81\.6|31 of 38|22\.1|\b18 h|1,560|30 October/)).toBeNull()
  })
})
