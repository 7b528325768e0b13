// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
// @ts-expect-error -- the package has no types for it
import mdxLoader from '@storybook/addon-docs/mdx-loader'
import { describe, expect, test } from 'vitest'
import main from '../../.storybook/main.js'

const folder = path.join(import.meta.dirname, '../../stories')
const pages = readdirSync(folder).filter((file) => file.endsWith('.mdx'))
const docs = main.addons?.find((addon) => typeof addon === 'object' && addon.name === '@storybook/addon-docs')
const options = (docs as { options: { mdxPluginOptions: object } }).options.mdxPluginOptions

/** A page as Storybook's own loader makes a module of it, with the options of this Storybook. */
const compiled = (file: string) =>
  new Promise<string>((resolve, reject) => {
    const context = {
      async: () => (error: unknown, code: string) => (error ? reject(error) : resolve(code)),
      getOptions: () => options,
      resourcePath: path.join(folder, file),
    }
    void mdxLoader.call(context, readFileSync(path.join(folder, file), 'utf8'))
  })

describe.each(pages)('%s', (file) => {
  test('every table that is written is a table that is shown', async () => {
    const written = readFileSync(path.join(folder, file), 'utf8').match(/^\|(?:\s*:?-+:?\s*\|)+$/gm) ?? []
    const shown = (await compiled(file)).match(/_components\.table, \{/g) ?? []
    expect(shown).toHaveLength(written.length)
  })
})

/** What Storybook makes of a title in its addresses. */
const addressOf = (title: string) => `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`

test('every link to another page leads to one', () => {
  const files = readdirSync(folder).filter((file) => /\.(?:mdx|stories\.tsx)$/.test(file))
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const there = texts.flatMap((text) => {
    const title = /<Meta title="([^"]+)"|(?:^ {2}|\{ )title: '([^']+)'/m.exec(text)
    return title ? addressOf(title[1] ?? title[2] ?? '') : []
  })
  expect(there).toContain('your-tools--docs')
  const led = texts.flatMap((text) => [...text.matchAll(/\?path=\/docs\/([\w-]+)/g)].map(([, id]) => id))
  expect(led.length).toBeGreaterThan(5)
  expect(led.filter((id) => !there.includes(id ?? ''))).toEqual([])
})

test('there are pages with tables', () => {
  const texts = pages.map((file) => readFileSync(path.join(folder, file), 'utf8'))
  expect(texts.filter((text) => text.includes('|---|')).length).toBeGreaterThan(1)
})
