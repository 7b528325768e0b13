// @vitest-environment node
// The stories of reports show their own files as the code to copy: short enough to be read, whole, and with what it imports.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sourceAliases } from '../../scripts/entries.mjs'

const stories = path.join(import.meta.dirname, '../../stories')
const read = (file: string) => readFileSync(path.join(stories, file), 'utf8')
const shown = [
  ...new Set([...read('Report.stories.tsx').matchAll(/(?:shown|whole)\('(\w+)'/g)].map(([, file = '']) => file)),
]

const sourceOf = (file: string) => {
  try {
    return read(`report/${file}.tsx`)
  } catch {
    return read(`report/${file}.ts`)
  }
}

test('there are reports, a mail, messages and files to copy', () => {
  expect(shown).toEqual(expect.arrayContaining(['OctoberReport', 'ManagerReport', 'mail', 'messages', 'files']))
})

test.each(shown)('%s is at most 15 lines, brings its sheet, and takes the kit by its entries', (file) => {
  const source = sourceOf(file)
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  expect(source).toMatch(/from 'kpi-kit\//)
  if (source.includes('<Report')) expect(source).toContain("import 'kpi-kit/report.css'")
})

test('the kit’s sheets are found by their names, and their texts too', () => {
  const led = (name: string) =>
    sourceAliases().flatMap(({ find, replacement }) => (find.test(name) ? [name.replace(find, replacement)] : []))
  expect(led('kpi-kit/report.css')).toEqual([path.join(stories, '../src/report/styles.css')])
  expect(led('kpi-kit/report.css?inline')).toEqual([`${path.join(stories, '../src/report/styles.css')}?inline`])
})
