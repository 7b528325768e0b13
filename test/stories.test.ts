// @vitest-environment node
// Stories use the kit as an app does, so that what a reader copies from Storybook runs in an app.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sourceAliases, specifiers } from '../scripts/entries.mjs'

const stories = path.join(import.meta.dirname, '../stories')
const { code, styles, elements } = specifiers()
const entries = new Set([...code, ...styles, ...elements])

const files = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|mdx)$/.test(file))

/** What a file imports that an app could not. */
function notForApps(file: string): string[] {
  const source = readFileSync(path.join(stories, file), 'utf8')
  return [...source.matchAll(/^(?:import|export) (?:[^'"=;]*? from )?['"]([^'"]+)['"]/gm)].flatMap(([, from = '']) => {
    const leavesStories = from.startsWith('.') && path.join(path.dirname(file), from).startsWith('..')
    // The text of a sheet, as Vite gives it.
    const isNoEntry = /^kpi-kit\b/.test(from) && !entries.has(from.replace(/\.css\?inline$/, '.css'))
    return leavesStories || isNoEntry ? [`${file} imports ${from}`] : []
  })
}

test('stories import the kit by its entries', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(notForApps)).toEqual([])
})

test('every entry that is code leads to its source', () => {
  const sources = code.map((name) => sourceAliases().filter(({ find }) => find.test(name)).length)
  expect(sources).toEqual(code.map(() => 1))
})
