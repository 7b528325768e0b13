/**
 * What a map holds under a key, made when it is asked for first. These are all caches of the metrics:
 *
 * | cache | in | keyed by | holds | dies with |
 * |---|---|---|---|---|
 * | `ledgers` | store/read | the array of rows; for a few, whose brand is own | the ledger | the array, or when its length changes |
 * | `filled` | store/withZeros | the array of rows; for a few, what the host says of channels, up to which day, whose brand is own | the rows with zeros | the array, or when its length changes |
 * | `dateStrings` | time/calendar | a day | its text | never: there are 73,000 days |
 * | `dateSpans` | time/calendar | the text of a date | its days | never: there are 86,000 days, weeks, months and years |
 * | `ledger.scopes` | engine/facts/scope | window, brand, channels | the scope | the ledger, or when others were asked for since |
 * | `scope.memo` | engine/facts/scope | a channel or facts that must be known alongside (a scope with a memo of its own), a fact, or the function that asks; of an evaluator a map by formula, of results one by definition | what was worked out | the scope; by formula or definition, also that |
 * | `book.columns` | engine/facts/factColumn | a fact | its column by cell | the ledger |
 * | `book.cellColumns` | engine/facts/factColumn | people and levels of rows that stand for several | their column as it is summed over cells | the ledger |
 * | `book.rests` | engine/facts/restsOf | a fact | by cell, what it rests on | the ledger |
 * | `book.sides` | engine/formula/overCells | a side of a ratio, as an object | its column by cell | the ledger, or the formula |
 * | `column.full` | engine/facts/cells | | whether a column knows every cell | the column |
 * | `rates`, `costs` | analysis/funnel | facts | the metric that divides them | never: there are a few hundred pairs of facts |
 * | `firstDays` | store/ledger | a channel | its first day | the channel |
 * | `book.windows` | engine/facts/resolveFact | a window, as an object | the cells that lie in it | the window |
 */
export function getOr<K, V>(map: Cache<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/** What holds values under keys. */
export interface Cache<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/**
 * A cache of what was asked for last. A host may ask the same rows about every brand, period and set of channels there is:
 * what has not been asked for since is forgotten, and made again.
 *
 * @param most what its values may weigh together; the last one stays in any case
 * @param weigh by default each is one
 */
export function recent<K, V>(most: number, weigh: (value: V) => number = () => 1): Cache<K, V> {
  // A map keeps its keys in the order in which they came.
  const held = new Map<K, { readonly value: V; readonly weight: number }>()
  let weight = 0
  return {
    get: (key) => {
      const found = held.get(key)
      if (found && held.delete(key)) held.set(key, found)
      return found?.value
    },
    set: (key, value) => {
      weight -= held.get(key)?.weight ?? 0
      held.delete(key)
      const own = weigh(value)
      held.set(key, { value, weight: own })
      weight += own
      for (const [oldest, one] of held) {
        if (weight <= most || oldest === key) break
        held.delete(oldest)
        weight -= one.weight
      }
    },
  }
}
