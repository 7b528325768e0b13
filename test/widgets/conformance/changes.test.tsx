// What every widget promises when a prop changes: it is drawn as if it had never been another one.
import { render } from '@testing-library/react'
import { type ComponentType, createElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { EngagementTrend, GrowthGauge, KpiProvider, ScorecardComparison, type WidgetProps } from '../../../src/index.js'
import { getOr } from '../../../src/metrics/model/memo.js'
import { type Changes, comparisonChanges, gaugeChanges, queryChanges, trendSplitChanges } from './changes.js'
import { lines } from './lines.js'
import { type Subject, subjects } from './subjects.js'

interface Case {
  readonly name: string
  readonly Widget: ComponentType<Record<string, unknown>>
  readonly changes: Changes<object>
}

const caseOf = ({ name, Widget, changes }: Pick<Subject, 'name' | 'Widget' | 'changes'>) =>
  ({ name, Widget, changes }) as unknown as Case

const cases: readonly Case[] = [
  ...subjects.map(caseOf),
  { name: 'EngagementTrend by channel', Widget: EngagementTrend, changes: trendSplitChanges } as unknown as Case,
  { name: 'ScorecardComparison', Widget: ScorecardComparison, changes: comparisonChanges } as unknown as Case,
]

const isSame = (one: object, other: object): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => name in other && Object.is(value, other[name as never]))

interface Drawn {
  readonly props: object
  readonly lines: readonly string[]
}

/** What was drawn of each widget: most props are asked about beside the same others, again and again. */
const drawnOf = new Map<Case['Widget'], Drawn[]>()

/** What a widget draws of props when it has never had others. */
const fresh = (Widget: Case['Widget'], props: object): readonly string[] => {
  const known = getOr(drawnOf, Widget, () => [])
  const found = known.find((one) => isSame(one.props, props))
  if (found) return found.lines
  const { container, unmount } = render(createElement(Widget, { ...props }))
  const drawn = { props, lines: lines(container) }
  unmount()
  known.push(drawn)
  return drawn.lines
}

describe.each(cases)('$name', ({ Widget, changes }) => {
  test.each(Object.entries<readonly [unknown, unknown]>(changes.to))(
    '%s changed is as it would be new',
    (name, [one, other]) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const [before, after] = [one, other].map((value) => ({ ...changes.from, [name]: value }))
      const { container, rerender } = render(createElement(Widget, before))
      rerender(createElement(Widget, after))
      expect(lines(container)).toEqual(fresh(Widget, after as object))
      rerender(createElement(Widget, before))
      expect(lines(container)).toEqual(fresh(Widget, before as object))
    },
  )

  const drawn = Object.entries<readonly [unknown, unknown]>(changes.to).filter(
    ([name, [one]]) =>
      typeof one !== 'function' && !(one === undefined && name !== 'split' && name in trendSplitChanges.to),
  )
  test.each(drawn)('%s makes a difference', (name, [one, other]) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const [before, after] = [one, other].map((value) => fresh(Widget, { ...changes.from, [name]: value }))
    expect(before).not.toEqual(after)
  })

  test.each(Object.entries(queryChanges))(
    '%s is heard when it changes, from the widget and from the provider alike',
    (name, [one, other]) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const props = { ...changes.from, [name]: undefined }
      const around = (value: unknown) => (
        <KpiProvider {...{ [name]: value }}>
          <Widget {...props} />
        </KpiProvider>
      )
      const { container, rerender } = render(around(one))
      rerender(around(other))
      const within = container.querySelector('figure')?.parentElement as Element
      expect(lines(within)).toEqual(fresh(Widget, { ...props, [name]: other }))
      rerender(around(one))
      expect(lines(within)).toEqual(fresh(Widget, { ...props, [name]: one }))
    },
  )
})

test.each(['data', 'previous', 'period', 'compareTo', 'asOf', 'channels'] as const)(
  '%s makes a difference to a gauge',
  (name) => {
    const [one, other] = queryChanges[name].map((value) =>
      fresh(GrowthGauge as unknown as Case['Widget'], { ...gaugeChanges.from, [name]: value } satisfies WidgetProps),
    )
    expect(one).not.toEqual(other)
  },
)
