import type { FactId, SamplesId } from './facts.js'
import type { derived } from './factTraits.js'

type Derived = typeof derived

/** What has these facts. */
export type Has<F extends FactId> = { readonly [K in F]: K extends SamplesId ? readonly number[] : number }

/** What an expression needs, as a union of the sets of facts that suffice. */
export type Needs<E> = E extends keyof Derived
  ? Has<E> | NeedsDerived<E>
  : E extends FactId
    ? Has<E>
    : E extends { readonly op: 'firstKnown'; readonly of: readonly (infer T)[] }
      ? Needs<T>
      : E extends { readonly op: 'sumKnown'; readonly of: readonly (infer T extends FactId)[] }
        ? { [K in T]: Has<K> }[T]
        : E extends { readonly of: infer T extends readonly unknown[] }
          ? NeedsEach<T>
          : unknown

/** Written out, since a derived fact names itself first. */
type NeedsDerived<E extends keyof Derived> = Derived[E]['of'] extends readonly [unknown, ...infer Rest]
  ? Needs<Rest[number]>
  : never

type NeedsEach<T extends readonly unknown[]> = T extends readonly [infer Head, ...infer Rest]
  ? Needs<Head> & NeedsEach<Rest>
  : unknown
