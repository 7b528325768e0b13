// @vitest-environment node
// What Storybook says under "Your tools" is what stands in the consumers, which `npm run test:consumers` builds.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const consumers = path.join(import.meta.dirname, 'consumers')
const page = readFileSync(path.join(import.meta.dirname, '../stories/YourTools.mdx'), 'utf8')

/** What is compared: a block may be written further to the left than where it stands. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

const blocks = [...page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file = '', code = '']) => ({
    language,
    file,
    code,
  }),
)
const hosts = readdirSync(consumers, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)

describe('the page "Your tools"', () => {
  test('has its code from files, but for what is typed into a terminal', () => {
    expect(blocks.length).toBeGreaterThan(10)
    expect(blocks.filter(({ language, file }) => language !== 'sh' && !file)).toEqual([])
  })

  test.each(blocks.filter(({ file }) => file))('$file: $code', ({ file, code }) => {
    const at = path.join(consumers, file)
    expect(existsSync(at), `${file} is not there`).toBe(true)
    expect(lines(readFileSync(at, 'utf8'))).toContain(lines(code))
  })
})

describe.each(hosts)('the consumer %s', (host) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(consumers, host, 'package.json'), 'utf8'))

  test('asks for exact versions, and for the kit as it is packed', () => {
    const { 'kpi-kit': kit, ...others } = { ...dependencies, ...devDependencies }
    expect(kit).toBe('file:./kpi-kit.tgz')
    for (const version of Object.values(others)) expect(version).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/)
  })

  test('has a check, and no lock file', () => {
    expect(existsSync(path.join(consumers, `${host}.check.mjs`))).toBe(true)
    expect(existsSync(path.join(consumers, host, 'package-lock.json'))).toBe(false)
  })
})
