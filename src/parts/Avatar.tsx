/** Who it is about. */
export interface Person {
  readonly name: string
  readonly role?: string | undefined
  /** An address: https, or relative to the page. Any other is not shown. */
  readonly photo?: string | undefined
}

/** A photo, or the initials. An ornament: the name stands beside it. */
export function Avatar({ name, photo }: Pick<Person, 'name' | 'photo'>) {
  if (photo && isSafe(photo)) return <img className="kpi-avatar" src={photo} alt="" width="40" height="40" />
  return (
    <span className="kpi-avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

// A backslash is a slash to browsers, so "/\\" leads to another host as "//" does.
const isSafe = (address: string): boolean =>
  /^https:\/\//i.test(address) || !/^[^/?#]*:|^[\s/\\]*[/\\]{2}/.test(address)

/** The first letters of the first and the last word, with their marks, in any script. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.match(/^.\p{M}*/u)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
