// What README and pages of Storybook say to paste compiles as it stands.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
/** Pages whose blocks are whole, or go on from those before them. The others show parts of what stands elsewhere. */
const pages = [
  'README.md',
  ...['ControlTheWork', 'DataSources', 'Introduction', 'WriteTheReport', 'YourBrand'].map(inStories),
]

export default async function check({ install, tries, tell, file }) {
  install()
  mkdirSync(file('pasted'))
  for (const page of pages) {
    const blocks = [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```tsx?\n([\s\S]*?)^```/gm)].map(
      ([, code]) => code,
    )
    blocks.forEach((code, i) => {
      const name = `${path.basename(page).replace(/\W.*/, '')}-${i + 1}.tsx`
      writeFileSync(
        file('pasted', name),
        page === 'README.md' ? code : [...before(blocks.slice(0, i), code), code].join('\n'),
      )
    })
  }
  const { good, text } = tries('node', 'node_modules/typescript/bin/tsc', '-p', '.')
  tell('what is pasted compiles', good ? undefined : text)
}

function inStories(page) {
  return `stories/${page}.mdx`
}

/** Of the blocks before it those that it goes on from: one that names the same things is another way to begin. */
function before(blocks, code) {
  const named = namesIn(code)
  return blocks.filter((block) => namesIn(block).every((name) => !named.includes(name)))
}

function namesIn(code) {
  const found = code.matchAll(/^(?:export )?(?:const|import(?: type)?) (\w+|\{[^}]+\})/gm)
  return [...found].flatMap(([, names]) => names.match(/\w+/g) ?? [])
}
