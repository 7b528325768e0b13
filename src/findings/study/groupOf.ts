import type { CardReading, CardRow } from '../../metrics/analysis/readCard.js'

/** What else is known of a metric stands below its first goal; another goal for the same metric stands by itself. */
export function groupOf(row: CardRow, card: CardReading): { readonly group?: string } {
  const first = card.rows.find(({ result }) => result.metric === row.result.metric)
  return first === row ? {} : { group: row.id }
}
