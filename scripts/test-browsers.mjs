// npm run test:browsers: every story in Firefox and in WebKit, and `isolate` against hostile pages. A browser that is not
// there is skipped. `npm run test:browsers -- firefox growthgauge` runs one browser, and stories whose id has the word.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, setup } from './setup.mjs'

setup()
const { browsers } = await import('./browsers/browsers.mjs')
const { openSite } = await import('./browsers/site.mjs')

const names = browsers.map(({ name }) => name.toLowerCase())
const args = process.argv.slice(2).map((arg) => arg.toLowerCase())
const [asked, words] = [args.filter((arg) => names.includes(arg)), args.filter((arg) => !names.includes(arg))]

const storybook = path.join(root, 'test-results/browsers/storybook')
const lines = []
let passed = 0
let failed = 0
let skipped = 0

function buildStorybook() {
  console.log('Building Storybook.')
  rmSync(path.dirname(storybook), { recursive: true, force: true })
  const dispatcher = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [dispatcher, 'build', '--disable-telemetry', '--quiet', '--output-dir', storybook],
    { cwd: root, encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
  )
  if (status === 0) return
  console.error(`${stdout}\n${stderr}\nStorybook can’t be built.`)
  process.exit(1)
}

/** The pages to open, a story each, and one for the guard. */
function pagesToVisit() {
  const { entries } = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'))
  const stories = Object.values(entries)
    .filter(
      ({ id, type, tags }) => type === 'story' && tags.includes('test') && words.every((word) => id.includes(word)),
    )
    .map(({ id }) => `story?id=${id}`)
  if (stories.length === 0) {
    console.error(`No story’s id has ${words.join(' and ')} in it.`)
    process.exit(1)
  }
  return words.length ? stories : [...stories, 'guard']
}

/** What an error says, without Playwright's log after it. */
const firstLine = ({ message }) => message.split('\n')[0]

function count({ name, problems }) {
  if (problems.length === 0) return passed++
  console.log(`FAILED  ${name}\n${problems.map((problem) => `        ${problem}\n`).join('')}`)
  return failed++
}

async function run(name, open, site, pages) {
  const started = Date.now()
  const before = { passed, failed }
  let browser = await open()
  const title = `${name} ${browser.version}`
  console.log(`\n=== ${title} ===`)
  for (const page of pages) {
    try {
      for (const test of await site.visit(browser, page)) count(test)
    } catch (error) {
      count({ name: page, problems: [firstLine(error)] })
      // The browser may have crashed or may hang, so the next page gets another.
      await browser.close().catch(() => {})
      browser = await open()
    }
  }
  await browser.close()
  const [good, bad] = [passed - before.passed, failed - before.failed]
  lines.push(
    `${bad ? 'FAILED' : 'ok    '}  ${title}: ${good} passed, ${bad} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
}

const found = browsers
  .filter(({ name }) => asked.length === 0 || asked.includes(name.toLowerCase()))
  .map((browser) => ({ ...browser, open: browser.find() }))

if (found.some(({ open }) => open)) buildStorybook()
const pages = found.some(({ open }) => open) ? pagesToVisit() : []
const site = await openSite(storybook)
for (const { name, open, install } of found) {
  if (open) {
    await run(name, open, site, pages).catch((error) =>
      count({ name: `${name} can’t be used`, problems: [firstLine(error)] }),
    )
  } else {
    skipped++
    lines.push(`skipped ${name}: it is not on this machine. To have it: ${install}`)
  }
}
site.close()

console.log('\n=== Summary ===')
for (const line of lines) console.log(line)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0
