import { en } from '../locales/en.js'
import type { Messages } from './messages.js'

/** A dictionary of `kpi-kit/locales/…`, or a BCP-47 tag, which formats numbers and dates but has English words. */
export type Locale = Messages | string

export interface ResolvedLocale {
  readonly messages: Messages
  /** Numbers follow it. */
  readonly tag: string
  /** Dates follow it. */
  readonly dateTag: string
  /** The words are English though the tag asks for another language, or the tag is none. */
  readonly unknownTag?: true
}

const cache = new Map<string, ResolvedLocale>()

/**
 * What a locale means: words and tags. English without one. A tag that is malformed or unknown to the runtime is English
 * altogether, never the runtime's own language; nothing throws.
 *
 * @example resolveLocale('de-AT') → { messages: en, tag: 'de-AT', dateTag: 'de-AT', unknownTag: true }
 */
export function resolveLocale(locale?: Locale | null): ResolvedLocale {
  const asked = !locale || locale === en.tag ? en : locale
  if (typeof asked === 'object') return { messages: asked, tag: asked.tag, dateTag: asked.dateTag ?? asked.tag }
  const resolved = cache.get(asked) ?? resolveTag(asked)
  cache.set(asked, resolved)
  return resolved
}

function resolveTag(asked: string): ResolvedLocale {
  const tag = supported(asked)
  if (!tag) return { ...resolveLocale(), unknownTag: true }
  const english = tag.split('-')[0] === en.tag
  return { messages: en, tag, dateTag: tag, ...(!english && { unknownTag: true }) }
}

function supported(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0]
  } catch {
    return undefined
  }
}
