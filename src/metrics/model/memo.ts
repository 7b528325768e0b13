/**
 * What a map holds under a key, made when it is asked for first. These are all caches of the metrics:
 *
 * | cache | in | keyed by | holds | dies with |
 * |---|---|---|---|---|
 * | `ledgers` | store/read | the array of rows, and whose brand is own | the ledger | the array, or when its length changes |
 * | `filled` | store/withZeros | the array of rows; what the host says of channels, up to which day, whose brand is own | the rows with zeros | the array, or when its length changes |
 * | `dateStrings` | time/calendar | a day | its text | never: there are 73,000 days |
 * | `ledger.scopes` | engine/facts/scope | window, brand, channels | the scope | the ledger |
 * | `scope.memo` | engine/facts/scope | a channel or facts that must be known alongside (a scope with a memo of its own), a fact, or the function that asks; of an evaluator a map by formula | what was worked out | the scope; by formula, also the formula |
 * | `book.columns` | engine/facts/factColumn | a fact | its column by cell | the ledger |
 * | `book.rests` | engine/facts/restsOf | a fact | by cell, what it rests on | the ledger |
 * | `book.sides` | engine/formula/overCells | a side of a ratio, as an object | its column by cell | the ledger, or the formula |
 * | `column.full` | engine/facts/cells | | whether a column knows every cell | the column |
 * | `asked` | analysis/funnel | a fact, its channels, and those that it must be known with | its result | the call |
 * | `book.windows` | engine/facts/resolveFact | a window, as an object | the cells that lie in it | the ledger |
 */
export function getOr<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
