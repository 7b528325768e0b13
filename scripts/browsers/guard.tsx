// Every widget with `isolate` and without, in pages whose style rules would spoil it.
import '../../src/styles/layered.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { KpiProvider } from '../../src/index.js'
import { byAttribute, differences, hostile, looks, safePlace, statesOf } from '../../test/browser/hostile.js'
import { subjects } from '../../test/widgets/conformance/subjects.js'
import { report, type Test } from './report.js'

const sheet = (rules: string) => {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
  return style
}

/** What rules of a page change in it. */
function harm(root: Element, rules: string): string[] {
  const before = looks(root)
  const style = sheet(rules)
  const changed = differences(root, before)
  style.remove()
  return changed
}

const tests: Test[] = []

/** Draws something, looks for problems, and takes it away. */
async function test(name: string, node: ReactNode, look: (host: Element, root: Root) => string[] | Promise<string[]>) {
  const host = document.createElement('div')
  host.style.cssText = safePlace
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(node))
    tests.push({ name, problems: (await look(host, root)).slice(0, 12) })
  } catch (error) {
    tests.push({ name, problems: [String(error)] })
  } finally {
    root.unmount()
    host.remove()
  }
}

const all = Object.values(hostile).join('\n')
/** A provider is a part of the page, which may style it. */
const first = (host: Element) => {
  const provider = host.firstElementChild as HTMLElement
  provider.style.cssText = 'display: block; visibility: visible'
  return provider
}

for (const subject of subjects) {
  const { name, Widget, known } = subject
  const states = statesOf(subject)

  for (const [what, rules] of Object.entries(hostile)) {
    await test(
      `${name}, isolated, keeps every style in a page with ${what}`,
      <KpiProvider isolate>{states}</KpiProvider>,
      (host) => harm(first(host), rules),
    )
  }

  await test(`${name} without isolate is harmed by attributes alone`, <KpiProvider>{states}</KpiProvider>, (host) =>
    Object.values(hostile).flatMap((rules) => {
      const found = harm(first(host), rules)
      if (rules !== byAttribute) return found
      return found.length ? [] : ['rules by attribute do no harm']
    }),
  )

  await test(`${name} looks the same isolated, in a good page`, <KpiProvider>{states}</KpiProvider>, (host, root) => {
    const before = looks(first(host))
    flushSync(() => root.render(<KpiProvider isolate>{states}</KpiProvider>))
    return first(host).matches('.kpi-isolated') ? differences(first(host), before) : ['there is no guard']
  })

  if (!subject.has.includes('marks')) continue
  await test(
    `${name}, isolated, has a tooltip with every style`,
    <KpiProvider isolate>
      <Widget {...known[0].props} />
    </KpiProvider>,
    async (host) => {
      host.querySelector<SVGElement>('[data-mark][tabindex="0"]')?.focus()
      for (let wait = 0; wait < 100 && !host.querySelector('.kpi-tip'); wait++)
        await new Promise((resolve) => setTimeout(resolve, 20))
      const tip = host.querySelector('.kpi-tip')
      return tip ? harm(tip, all) : ['there is no tooltip']
    },
  )
}

await report(tests)
