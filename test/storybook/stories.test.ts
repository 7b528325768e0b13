// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.join(import.meta.dirname, '../../stories')
const files = readdirSync(folder).filter((file) => file.endsWith('.stories.tsx'))

/** Every story of every file: the name of its export, and its text. */
const stories = files.flatMap((file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split(/^export const /m)
    .slice(1)
    .map((source) => ({ file, id: /^\w+/.exec(source)?.[0] ?? '', source })),
)

test('what a story plays looks for English words only while the toolbar says English', () => {
  const plays = stories.flatMap(
    ({ file, id, source }) => source.match(/^ {2}play: .*/m)?.map((line) => `${file} ${id}${line}`) ?? [],
  )
  expect(plays.length).toBeGreaterThan(50)
  expect(plays.filter((play) => !play.includes('play: inEnglish('))).toEqual([])
})

test('names of stories are in sentence case', () => {
  // Storybook makes "Row Of Six" of RowOfSix.
  const names = stories.map(({ file, id, source }) => {
    const given = /^(?:.*= \{ | {2})name: '(.*?)'/m.exec(source)?.[1]
    return { file, name: given ?? id.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=A)(?=[A-Z])/g, ' ') }
  })
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(({ name }) => / (?!Russian\b)\p{Lu}/u.test(name))).toEqual([])
})
