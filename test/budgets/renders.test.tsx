// How many components React renders, and how often it commits, when a widget is mounted, when its figures change, when it is
// rendered anew with the same, and when a mark of it is pointed at.
import { act, render } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { pointAt, scenes } from './scenes.js'

/** Of React's own tree, as its developer tools read it. */
interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Functions, classes, and both within memo or forwardRef. */
const COMPONENTS: readonly number[] = [0, 1, 11, 14, 15]
const PERFORMED_WORK = 1

const count = { renders: 0, commits: 0 }

function rendersIn(fiber: Fiber | null): number {
  let renders = 0
  for (let one = fiber; one; one = one.sibling) {
    const { tag, flags, alternate, child } = one
    if (COMPONENTS.includes(tag) && (!alternate || flags & PERFORMED_WORK)) renders++
    // What is the same as before was not looked at.
    if (!alternate || child !== alternate.child) renders += rendersIn(child)
  }
  return renders
}

/** Told of each commit; the tree is the new one by then. */
function Counted({ children }: { readonly children: ReactNode }) {
  const onRender = () => {
    count.commits++
    count.renders += rendersIn(root())
  }
  return (
    <Profiler id="widget" onRender={onRender}>
      {children}
    </Profiler>
  )
}

let box: HTMLElement

function root(): Fiber {
  const key = Object.keys(box).find((one) => one.startsWith('__reactContainer')) as keyof typeof box
  return (box[key] as unknown as { readonly stateNode: { readonly current: Fiber } }).stateNode.current
}

type Counts = readonly [renders: number, commits: number]

async function during(what: () => void): Promise<Counts> {
  const before = { ...count }
  await act(async () => what())
  return [count.renders - before.renders, count.commits - before.commits]
}

/** Of each; `same` is another render of the host with the same figures in new objects. */
const bounds: Readonly<Record<string, Readonly<Record<'mount' | 'update' | 'same' | 'hover', Counts>>>> = {
  gauge: { mount: [18, 1], update: [18, 1], same: [18, 1], hover: [2, 2] },
  donut: { mount: [43, 1], update: [43, 1], same: [43, 1], hover: [35, 2] },
  funnel: { mount: [39, 1], update: [39, 1], same: [39, 1], hover: [31, 2] },
  trend: { mount: [25, 1], update: [25, 1], same: [25, 1], hover: [3, 2] },
  // It has nothing to point at.
  tile: { mount: [11, 1], update: [11, 1], same: [11, 1], hover: [0, 0] },
}

test.each(Object.entries(scenes))('%s', async (name, scene) => {
  // The layer of tooltips is fetched once for a page.
  const first = render(scene(0))
  await act(async () => pointAt(first.container))
  first.unmount()
  box = document.body.appendChild(document.createElement('div'))
  const draw = (seed: number) => render(<Counted>{scene(seed)}</Counted>, { container: box })
  const mount = await during(() => draw(1))
  const update = await during(() => draw(2))
  const same = await during(() => draw(2))
  const hover = await during(() => pointAt(box))
  expect({ mount, update, same, hover }).toEqual(bounds[name])
})
