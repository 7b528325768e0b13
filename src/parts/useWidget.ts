'use client'
import { type DataQuery, mergeQuery } from '../metrics/index.js'
import { type Settings, useSettings } from './KpiContext.js'
import { attributesIn } from './attributesIn.js'
import { useIds } from './useIds.js'
import { givenNode, givenText, levelOf } from './givenText.js'
import type { Status, WidgetProps } from './WidgetProps.js'

/** The shared props of a widget, resolved against the provider's: what to read with, and what its shell takes. */
export interface WidgetState {
  /** What ids within the widget are made of. */
  readonly ids: string
  /** The same object as long as nothing in it changes. */
  readonly settings: Settings
  /** For `Widget`: states, looks, and whatever goes to the root. */
  readonly shell: Omit<WidgetProps, keyof DataQuery | keyof typeof NO_ATTRIBUTES | 'error' | 'updatedAt'> & {
    readonly error: string | undefined
    readonly updatedAt: string | undefined
  }
}

export function useWidget(props: WidgetProps): WidgetState {
  return { ids: useIds(props.id), settings: useSettings(props), shell: shellOf(props) }
}

const NO_ATTRIBUTES = {
  locale: undefined,
  notation: undefined,
  hints: undefined,
  announce: undefined,
  interactive: undefined,
  onError: undefined,
}
/** A query that asks nothing has all the keys that one can have. */
const SETTINGS = { ...mergeQuery({}, {}), ...NO_ATTRIBUTES }

const STATES: readonly unknown[] = ['ready', 'loading', 'error', 'stale'] satisfies Status[]

/**
 * The props that are neither settings nor part of the query: those would become attributes of the root. Hosts hand on what
 * they have: what is a text to us may be an error, a date or anything to them, and React throws for what it cannot show.
 */
function shellOf(props: WidgetProps): WidgetState['shell'] {
  const { title, description, error, empty, updatedAt, titleLevel, status, size, variant, fill, classNames, ...rest } =
    props
  return {
    ...attributesIn(rest, SETTINGS),
    title: givenText(title, 'title'),
    description: givenText(description, 'description'),
    error: givenText(error, 'error'),
    empty: givenNode(empty, 'empty'),
    updatedAt: givenText(typeof updatedAt === 'number' ? new Date(updatedAt) : updatedAt, 'updatedAt'),
    titleLevel: levelOf(titleLevel),
    status: STATES.includes(status) ? status : undefined,
    size: typeof size === 'string' ? size : undefined,
    variant: typeof variant === 'string' ? variant : undefined,
    fill: fill === true,
    classNames: copyOf(classNames),
  }
}

function copyOf<T extends object>(given: T | null | undefined): T | undefined {
  try {
    return { ...given } as T
  } catch {
    return undefined
  }
}
