import { Text } from './Text.js'

/** What a number is, where the heads of the columns can't be seen. */
export const Tag = ({ name }: { readonly name: string }) => (
  <span className="kpi-score-tag" aria-hidden="true">
    <Text>{name}</Text>
  </span>
)
