'use client'
import { useMemo } from 'react'
import { textOf } from '../format/text.js'
import { givenTexts } from './givenText.js'
import type { Settings } from './KpiContext.js'
import { useSame } from './useSame.js'
import type { WidgetProps } from './WidgetProps.js'

/** What a widget has read from its input. What `read` threw, for a mistake in the code, is for the
 * developer; the reader sees the error state. */
export type Read<T> =
  | { readonly reading: T; readonly thrown?: undefined }
  | { readonly reading?: undefined; readonly thrown: Error }

/**
 * What a widget knows, read anew when something of its input changes. `read` is a function of a module, not one made while
 * rendering, so that it sees nothing but its input: whatever it needs is a value of the input, and each value of the input
 * is a dependency. It is called while rendering; leave to functions in its result what is only needed when the reader opens
 * something.
 *
 * @param input an object literal, whose values are compared one by one
 * @example const { reading, thrown } = useReading(readGauge, { ...settings, metric, target, better })
 */
export function useReading<Input extends object, T>(read: (input: Input) => T, input: NoInfer<Input>): Read<T> {
  const same = useSame(input)
  return useMemo(() => {
    try {
      return { reading: read(givenTexts(same)) }
    } catch (thrown) {
      return { thrown: thrown instanceof Error ? thrown : new Error(textOf(thrown)) }
    }
  }, [read, same])
}

/**
 * The input of a widget's `read`: the settings, and each prop of its own. Leaving one out does not compile; callbacks are
 * not read.
 *
 * @typeParam Props the props of the widget
 * @typeParam Unread its own props that are not read: those of the drawing alone, and those that another value stands for
 * @example type GaugeInput = InputOf<GrowthGaugeProps, 'shape'>
 */
export type InputOf<Props, Unread extends keyof Props = never> = Settings & {
  readonly [Name in Exclude<OwnName<Props>, Unread>]-?: undefined extends Props[Name]
    ? Props[Name] | undefined
    : Props[Name]
}

/** Props that not every widget has, but for callbacks. */
type OwnName<Props> = {
  [Name in Exclude<keyof Props, keyof WidgetProps>]-?: NonNullable<Props[Name]> extends (...given: never[]) => unknown
    ? never
    : Name
}[Exclude<keyof Props, keyof WidgetProps>]
