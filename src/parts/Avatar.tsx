import { givenTexts } from './givenText.js'
import { safeUrl } from '../format/safeUrl.js'

/** Who it is about. */
export interface Person {
  readonly name: string
  readonly role?: string | undefined
  /** An address: https, or relative to the page. Any other is not shown. */
  readonly photo?: string | undefined
}

/** What a host says of a person, as texts; of one without a name nothing more than there is. */
export function personOf(person: unknown): { readonly [Key in keyof Person]?: Person[Key] | undefined } {
  try {
    const { name, role, photo } = givenTexts((person ?? {}) as Partial<Person>)
    return { name, role, photo }
  } catch {
    return {}
  }
}

/** A photo, or the initials. An ornament: the name stands beside it. */
export function Avatar({ name, photo }: Pick<Person, 'name' | 'photo'>) {
  const address = safeUrl(photo)
  if (address) return <img className="kpi-avatar" src={address} alt="" width="40" height="40" />
  return (
    <span className="kpi-avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** The first letters of the first and the last word, with their marks, in any script. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.match(/^.\p{M}*/u)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
