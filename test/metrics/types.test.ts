// @vitest-environment node
// What the types promise. `tsc -p tsconfig.json` reads this file; at run time there is little to see.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Expression,
  evaluate,
  type FactId,
  type FactsFor,
  type Metric,
  type MetricId,
  type MetricsFrom,
  metric,
  metrics,
  minus,
  type Needs,
  type NumberFactId,
  type Operation,
  plus,
  quantile,
  ratio,
  type Result,
  type Row,
  type SamplesId,
  type Unit,
  type UnitFor,
} from '../../src/metrics/index.js'

const accept = <T>(value: T): T => value

test('an operation that does not exist does not compile', () => {
  // @ts-expect-error there is no such operation
  const unknown: Operation = { op: 'max', of: [] }
  expect(() =>
    evaluate(metric({ id: 'most', formula: unknown, unit: 'count', better: 'higher' }), { likes: 1 }),
  ).toThrow('the operation "max" cannot stand there')
})

describe('FactsFor is the union of the sets of facts that suffice', () => {
  test('netGrowthRate: gained and lost, the stocks, or the platform’s own net, with a start', () => {
    accept<FactsFor<'netGrowthRate'>>({ followersGained: 940, followersLost: 436, followersStart: 12000 })
    accept<FactsFor<'netGrowthRate'>>({ followers: 12504, followersStart: 12000 })
    accept<FactsFor<'netGrowthRate'>>({ followersNet: 504, followersStart: 12000 })
  })

  test('netGrowthRate: the start may be worked back', () => {
    accept<FactsFor<'netGrowthRate'>>({ followersGained: 940, followersLost: 436, followers: 12504 })
  })

  test('netGrowthRate: fewer do not', () => {
    // @ts-expect-error no lost
    accept<FactsFor<'netGrowthRate'>>({ followersGained: 940, followersStart: 12000 })
    // @ts-expect-error no start, and nothing to work it back from
    accept<FactsFor<'netGrowthRate'>>({ followersNet: 504 })
    // @ts-expect-error a start alone
    accept<FactsFor<'netGrowthRate'>>({ followersStart: 12000 })
    // @ts-expect-error nothing
    accept<FactsFor<'netGrowthRate'>>({})
    // @ts-expect-error text is no number
    accept<FactsFor<'netGrowthRate'>>({ followersNet: '504', followersStart: 12000 })
  })

  test('of a fact it is the fact, and interactions may come from any of their parts', () => {
    expectTypeOf<FactsFor<'spend'>>().toEqualTypeOf<{ readonly spend: number }>()
    accept<FactsFor<'interactions'>>({ interactions: 5 })
    accept<FactsFor<'interactions'>>({ likes: 5 })
    // @ts-expect-error clicks are no interactions
    accept<FactsFor<'interactions'>>({ clicks: 5 })
  })

  test('of samples it is a list', () => {
    const median = quantile('responseTimes', 0.5)
    expectTypeOf<Needs<typeof median>>().toExtend<{ readonly responseTimes: readonly number[] }>()
    // @ts-expect-error one number is no list
    accept<Needs<typeof median>>({ responseTimes: 5 })
  })

  test('of an alias or a definition of one’s own, too', () => {
    expectTypeOf<FactsFor<'ctr'>>().toEqualTypeOf<FactsFor<'linkResponseRate'>>()
    expectTypeOf<FactsFor<'ctr'>>().toEqualTypeOf<{ readonly linkClicks: number; readonly impressions: number }>()
    const own = metric({ id: 'depth', formula: ratio('pageviews', 'sessions'), unit: 'ratio', better: 'higher' })
    expectTypeOf<FactsFor<typeof own>>().toEqualTypeOf<{ readonly pageviews: number; readonly sessions: number }>()
  })
})

describe('MetricsFrom is what some facts allow', () => {
  test('of a union of facts', () => {
    expectTypeOf<MetricsFrom<'spend' | 'leads'>>().toEqualTypeOf<
      'spend' | 'leads' | 'costPerLead' | 'blendedCostPerLead'
    >()
    accept<MetricsFrom<'followersNet' | 'followersStart'>>('netGrowthRate')
    accept<MetricsFrom<'followersNet' | 'followersStart'>>('followersNet')
    // @ts-expect-error churn needs those who left
    accept<MetricsFrom<'followersNet' | 'followersStart'>>('churnRate')
    // The start of the window is the day before it.
    expectTypeOf<MetricsFrom<'followers'>>().toEqualTypeOf<
      'followers' | 'followersStart' | 'netFollowers' | 'netGrowthRate'
    >()
  })

  test('by every way to the number: the start worked back, interactions as the sum of their parts', () => {
    accept<MetricsFrom<'followers' | 'followersGained' | 'followersLost'>>('churnRate')
    accept<MetricsFrom<'comments'>>('interactions')
    // @ts-expect-error clicks are no interactions
    accept<MetricsFrom<'clicks'>>('interactions')
  })

  test('of samples their statistics', () => {
    expectTypeOf<MetricsFrom<'responseTimes'>>().toEqualTypeOf<
      'responseTime' | 'responseTimeMean' | 'responseTimeP90'
    >()
  })

  test('of rows, where a fact counts that is a number for certain', () => {
    const rows = [{ date: '2026-10-01', impressions: 1000, reach: 200, likes: null }]
    accept<MetricsFrom<typeof rows>>('frequency')
    accept<MetricsFrom<(typeof rows)[number]>>('reach')
    // @ts-expect-error null is unknown
    accept<MetricsFrom<typeof rows>>('likes')
    // @ts-expect-error it may be missing
    accept<MetricsFrom<{ readonly likes?: number }>>('likes')
    // @ts-expect-error misspelt
    accept<MetricsFrom<'lykes'>>('likes')
  })

  test('is FactsFor the other way round', () => {
    type Suffices<M extends MetricId> =
      M extends MetricsFrom<FactsFor<M>[]> ? true : [M, 'is not among its own metrics']
    expectTypeOf<{ [M in MetricId]: Suffices<M> }[MetricId]>().toEqualTypeOf<true>()
    expect(Object.keys(metrics)).toContain('netGrowthRate')
  })
})

describe('evaluate', () => {
  test('returns the unit of the metric', () => {
    expectTypeOf(evaluate('netGrowthRate', []).unit).toEqualTypeOf<'percent'>()
    expectTypeOf(evaluate('spend', [])).toEqualTypeOf<Result<'money'>>()
    expectTypeOf(evaluate('watchTime', []).unit).toEqualTypeOf<'duration'>()
    expectTypeOf(evaluate('likes', []).unit).toEqualTypeOf<'count'>()
    expectTypeOf(evaluate('ctr', [])).toEqualTypeOf<Result<'percent'>>()
    const own = metric({ id: 'cpl', formula: ratio('spend', 'leads'), unit: 'money', better: 'lower' })
    expectTypeOf(evaluate(own, []).unit).toEqualTypeOf<'money'>()
    expectTypeOf(evaluate('netGrowthRate' as MetricId | Metric, []).unit).toEqualTypeOf<Unit>()
    expect([evaluate('spend', []).unit, evaluate(own, []).unit]).toEqual(['money', 'money'])
  })

  test('lets a function be generic over the metric', () => {
    const unitOf = <M extends MetricId | Metric>(of: M) => evaluate(of, []).unit
    const firstOf = <M extends MetricId>(of: M): Result<UnitFor<M>> => evaluate(of, [{ date: '2026-10-01' }])
    expectTypeOf(unitOf('netGrowthRate')).toEqualTypeOf<'percent'>()
    expectTypeOf(firstOf('spend')).toEqualTypeOf<Result<'money'>>()
    expect([unitOf('netGrowthRate'), firstOf('spend').unit]).toEqual(['percent', 'money'])
  })

  test('has a value only where it is known, a reason only where it is not', () => {
    const result = evaluate('likes', { likes: 5 })
    // @ts-expect-error it may be unknown
    expect(result.value).toBe(5)
    if (result.known) {
      expectTypeOf(result.value).toEqualTypeOf<number>()
      // @ts-expect-error a known value has no reason
      expect(result.reason).toBeUndefined()
    } else {
      expectTypeOf(result.between).toEqualTypeOf<readonly [number | null, number | null] | undefined>()
    }
  })

  test('takes no metric that does not exist', () => {
    // @ts-expect-error misspelt
    expect(() => evaluate('netGrowhtRate', [])).toThrow(/netGrowhtRate/)
    // @ts-expect-error samples are no metric
    expect(() => evaluate('responseTimes', [])).toThrow(/responseTimes/)
  })

  test('takes no fact that does not exist, and no text for a number', () => {
    // @ts-expect-error misspelt
    evaluate('likes', { date: '2026-10-01', lykes: 5 })
    // @ts-expect-error text
    evaluate('likes', { date: '2026-10-01', likes: '5' })
    // @ts-expect-error one number is no list of samples
    evaluate('likes', { responseTimes: 5 })
    evaluate('likes', { date: '2026-10-01', likes: null, channel: null })
    evaluate('likes', [{ date: { from: '2026-10-01', to: '2026-10-02' }, likes: 5 }] as const)
  })

  test('takes no base or option that does not exist', () => {
    // @ts-expect-error misspelt
    expect(() => evaluate('growthRate', [], { base: 'begin' })).toThrow(/begin/)
    // @ts-expect-error only 'period'
    evaluate('likes', [], { over: 'row' })
  })
})

describe('expressions', () => {
  test('are made of facts', () => {
    // @ts-expect-error misspelt
    ratio('lykes', 'reach')
    // @ts-expect-error a quantile is of samples
    quantile('likes', 0.5)
    expectTypeOf(plus('likes', minus('shares', 1))).toExtend<Expression>()
  })

  test('of metrics keep their ids and facts', () => {
    expectTypeOf(metrics.churnRate.id).toEqualTypeOf<'churnRate'>()
    expectTypeOf<SamplesId>().toEqualTypeOf<'responseTimes'>()
    expectTypeOf<NumberFactId | SamplesId>().toEqualTypeOf<FactId>()
    expectTypeOf<'likes'>().toExtend<keyof Row>()
    // Every number fact is a metric, and responseTimes is none.
    expectTypeOf<NumberFactId>().toExtend<MetricId>()
    expectTypeOf<SamplesId>().not.toExtend<MetricId>()
    expect(metrics.churnRate.id).toBe('churnRate')
  })
})

describe('what does not compile says why in a line', () => {
  /** Code, and what the message has to say. */
  const wrong: readonly (readonly [code: string, ...says: string[]])[] = [
    [`evaluate('netGrowhtRate', [])`, `'"netGrowhtRate"'`, `'"netGrowthRate"'`],
    [`evaluate('ReachRate', [])`, `'"ReachRate"'`, `'"reachRate"'`],
    [`evaluate('averageReach', [])`, `'"averageReach"'`, '"averageDailyReach" | "averagePostReach"'],
    [`evaluate('zoo', [])`, `'"zoo"'`, `'MetricId'`],
    [`evaluate('likes', { lykes: 5 })`, `'lykes' does not exist in type 'Rows'`],
    [`evaluate('likes', [{ lykes: 5 }])`, `'lykes'`, `Did you mean to write 'likes'?`],
    [`evaluate('likes', { likes: '5' })`, `'string'`, `'number'`],
    [`ratio('lykes', 'reach')`, `'"lykes"'`, `'Expression'`],
    [`metric({ id: '', formula: 'lykes', unit: 'count', better: 'higher' })`, `Did you mean '"likes"'?`],
    [`metric({ id: '', formula: 'likes', unit: 'counts', better: 'higher' })`, `Did you mean '"count"'?`],
    [`let some: FactsFor<'netGrowthRate'> = { followersNet: 5 }`, `'FactsFor<"netGrowthRate">'`],
    [`let others: MetricsFrom<'spend' | 'leads'> = 'likes'`, `'MetricsFrom<"leads" | "spend">'`],
  ]

  test('that names what is misspelt, and what may be meant', { timeout: 60_000 }, async () => {
    const messages = await messagesOf(wrong.map(([code]) => code))
    for (const [i, [code, ...says]] of wrong.entries()) {
      expect(messages[i], code).toMatch(/^.{20,200}(\n.*)?$/)
      for (const one of says) expect(messages[i], code).toContain(one)
    }
  })
})

/** What the compiler says of each line. */
async function messagesOf(lines: readonly string[]): Promise<string[]> {
  const root = path.resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(path.join(tmpdir(), 'kpi-kit-types-'))
  const names = 'evaluate, type FactsFor, metric, type MetricsFrom, ratio'
  const code = [`import { ${names} } from '${path.join(root, 'src/metrics/index.js')}'`, ...lines]
  const config = {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: { types: [], noUnusedLocals: false },
    files: ['code.ts'],
    include: [],
  }
  await writeFile(path.join(folder, 'code.ts'), code.join('\n'))
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder }, (_, out) => resolve(out))
  })
  await rm(folder, { recursive: true })
  // A message starts at the edge, its details are indented.
  const messages = said.trim().split(/\n(?=\S)/)
  return lines.map((_, i) => messages.filter((one) => one.startsWith(`code.ts(${i + 2},`)).join('\n'))
}
