// Every optional prop takes `undefined`: a host with `exactOptionalPropertyTypes`, as this project has, can pass its own
// optional props on. `tsc -p tsconfig.json` reads this file; at run time there is little to see.
import { describe, expectTypeOf, test } from 'vitest'
import type * as kit from '../../src/index.js'
import type * as parts from '../../src/parts/index.js'

type Kit = typeof kit
type ComponentName = { [Name in keyof Kit & string]: Name extends Capitalize<Name> ? Name : never }[keyof Kit & string]
type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : never

/** The optional keys that can be left out, but not be `undefined`. */
type Deaf<Given> = Given extends unknown
  ? {
      [Key in keyof Given]-?: Partial<Pick<Given, Key>> extends Pick<Given, Key>
        ? { [Same in Key]: undefined } extends Pick<Given, Key>
          ? never
          : Key
        : never
    }[keyof Given]
  : never

describe('every optional prop takes undefined', () => {
  test('a key that does not is found', () => {
    expectTypeOf<Deaf<{ deaf?: string; hears?: string | undefined; must: string }>>().toEqualTypeOf<'deaf'>()
    expectTypeOf<Deaf<{ a: 1; deaf?: string } | { b: 1; mute?: string }>>().toEqualTypeOf<'deaf' | 'mute'>()
  })

  test('of every component', () => {
    expectTypeOf<'GrowthGauge' | 'ScorecardComparison' | 'KpiProvider' | 'DataTable'>().toExtend<ComponentName>()
    expectTypeOf<{
      [Name in ComponentName as [Deaf<PropsOf<Kit[Name]>>] extends [never] ? never : Name]: Deaf<PropsOf<Kit[Name]>>
    }>().toEqualTypeOf<Record<never, never>>()
  })

  test('of what props hold', () => {
    type Held =
      | kit.GaugeZone
      | kit.TrendBenchmark
      | kit.Person
      | kit.PlanRow
      | kit.Bonus
      | kit.ScorecardComparisonProps['people'][number]
      | NonNullable<kit.ReachFunnelProps['stages']>[number]
      | NonNullable<kit.ReachFunnelProps['target']>
      | NonNullable<kit.ShareOfVoiceProps['others']>
      | NonNullable<kit.WidgetProps['classNames']>
      | Extract<NonNullable<kit.EngagementTrendProps['events']>[number], object>
    expectTypeOf<Deaf<Held>>().toEqualTypeOf<never>()
  })

  test('of what hooks and parts take', () => {
    type Taken =
      | parts.MarksOptions
      | parts.Mark
      | parts.LegendItem
      | parts.SelectionProps
      | parts.Question
      | parts.WidgetContent
      | parts.ColorAttributes
    expectTypeOf<Deaf<Taken>>().toEqualTypeOf<never>()
  })
})

describe('what a widget does not do does not compile', () => {
  test('a class for a part that it does not have', () => {
    expectTypeOf<keyof NonNullable<kit.GrowthGaugeProps['classNames']>>().toEqualTypeOf<parts.PartName>()
    expectTypeOf<'delta'>().not.toExtend<keyof NonNullable<kit.ReachFunnelProps['classNames']>>()
    expectTypeOf<'delta'>().not.toExtend<keyof NonNullable<kit.SpecialistScorecardProps['classNames']>>()
    expectTypeOf<'delta'>().not.toExtend<keyof NonNullable<kit.ScorecardComparisonProps['classNames']>>()
    expectTypeOf<'value'>().not.toExtend<keyof NonNullable<kit.ScorecardComparisonProps['classNames']>>()
  })

  test('a comparison of a scorecard, which is against the plan', () => {
    expectTypeOf<'previous' | 'compareTo' | 'table'>().not.toExtend<keyof kit.SpecialistScorecardProps>()
    expectTypeOf<Extract<keyof kit.SpecialistScorecardProps, 'previous' | 'compareTo'>>().toEqualTypeOf<never>()
    expectTypeOf<Extract<keyof kit.ScorecardComparisonProps, 'previous' | 'compareTo'>>().toEqualTypeOf<never>()
  })
})
