// @vitest-environment node
// Samples and requests: every function that reads something has both, and each is an answer to the other.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/adapters/kinds.js'
import { type Request, requestFiles } from '../../stories/sources/requests.js'
import { type Sample, samples } from '../../stories/sources/samples.js'

const adapters = path.join(import.meta.dirname, '../../src/adapters')

/** The function that reads a sample; of connectors the kind names the table too. */
const readBy = ({ reading }: Sample): string => reading.kind.split(' ')[0] ?? ''

/** All sources of an adapter as one text. */
const sourceOf = (folder: string): string =>
  readdirSync(path.join(adapters, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(adapters, folder, name), 'utf8'))
    .join('\n')

test('every function has a sample', () => {
  const functions = [...new Set(kinds.map(({ read }) => read))].map(({ name }) => name).sort()
  const read = new Set(samples.map((sample) => `${sample.folder} ${readBy(sample)}`))
  expect(functions.length).toBeGreaterThan(0)
  expect([...read].map((one) => one.split(' ')[1]).sort()).toEqual(functions)
})

describe.each(samples.map((sample) => [`${sample.folder}/${sample.file}`, sample] as const))('%s', (_, sample) => {
  const { folder, file, reading } = sample

  test('is called as its kind, and all of it is read', () => {
    expect(file.replace(/\.\w+$/, '')).toBe(reading.kind.replaceAll(' ', '.'))
    if (folder !== 'exports' && folder !== 'connectors') expect(reading.source).toBe(folder)
    expect(reading.rows.length).toBeGreaterThan(0)
    const doubts = reading.problems.filter(({ code }) => !['no-date', 'sampled', 'removed'].includes(code))
    expect(doubts).toEqual([])
  })

  test('has a request', () => {
    const asked = requestFiles.filter((one) => one.folder === folder).flatMap(({ requests }) => requests)
    expect(asked.map(({ kind }) => kind)).toContain(readBy(sample))
  })
})

test('answers, exports and tables of connectors call the format of a post alike', () => {
  const formats = new Map<string, Set<unknown>>()
  for (const { channel, post, format } of samples.flatMap(({ reading }) => reading.rows))
    if (post && format) {
      const known = formats.get(`${channel} ${post}`) ?? new Set()
      formats.set(`${channel} ${post}`, known.add(format))
    }
  expect(formats.size).toBeGreaterThan(10)
  expect([...formats].filter(([, known]) => known.size > 1)).toEqual([])
})

const levels = samples.filter(({ reading }) => reading.rows.some((row) => 'followers' in row))

test.each(levels.map((one) => [`${one.folder}/${one.file}`, one] as const))(
  'followers of %s count',
  (_, { reading }) => {
    // A row of a day that is not over does not: those of now must not be one.
    expect(evaluate('followers', reading.rows).known).toBe(true)
  },
)

/** Names that the sources put together of two parts. */
const composed = new Set(['campaign_id', 'campaign_name', 'account_id'])

/** What a request asks for by name: in its address, or in the JSON below it. */
function namesIn({ text }: Request): string[] {
  const lists = [...text.matchAll(/[?&](?:metric|metrics|fields|[a-z]+\.fields|dimensions|stats_groups)=(\S+)/g)]
  const inBody = [...text.matchAll(/"name": "(\w+)"/g)].map(([, name = '']) => name)
  const named = lists.flatMap(([, list = '']) => list.match(/[a-z][\w:]*/gi) ?? [])
  // The language of fields itself: `insights.metric(reach)`, `reactions.summary(1).limit(0)`.
  return [...named, ...inBody].filter((name) => !['metric', 'summary', 'limit'].includes(name))
}

describe.each(requestFiles.map((one) => [one.file, one] as const))('requests/%s', (_, { folder, about, requests }) => {
  test('asks for each of its kinds, and for nothing that is not read', () => {
    const read = new Set(samples.filter((sample) => sample.folder === folder).map(readBy))
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(read)
    // `graph` is what Instagram and Facebook read alike.
    const source = [folder, 'graph', 'reading'].map(sourceOf).join('\n')
    for (const request of requests)
      for (const name of namesIn(request)) {
        const answers = samples.filter((one) => one.folder === folder && readBy(one) === request.kind)
        expect(
          answers.some(({ text }) => text.includes(name)),
          `${name} is not in the sample of ${request.kind}`,
        ).toBe(true)
        const word = name.replace(/^ym:s:/, '').replace(/^lastSign/, '')
        if (!composed.has(name)) expect(source.includes(word), `${name} is not read`).toBe(true)
      }
  })

  test('says what it takes, and holds no secret', () => {
    expect(about).toMatch(/^# \S[\s\S]{40,}/)
    for (const { text } of requests)
      for (const [, secret] of text.matchAll(/^(?:Authorization: \w+|Access-Token:) (.*)$/gm))
        expect(secret).toMatch(/^\{\{\w+\}\}$/)
  })
})
