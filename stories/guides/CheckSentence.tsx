import { describeCheck } from 'kpi-kit/findings'
import { checks } from './october.js'

/** What the kit says of one check of October, word for word. */
export function CheckSentence({ of }: { readonly of: string }) {
  const check = checks.find(({ id }) => id === of)
  if (!check) throw new Error(`October has no check ${of}`)
  return <q lang="en">{describeCheck(check).sentence}</q>
}
