/** Who it is about. */
export interface Person {
  name: string
  role?: string
  /** An address: https, or relative to the page. Any other is not shown. */
  photo?: string
}

/** A photo, or the initials. An ornament: the name stands beside it. */
export function Avatar({ name, photo }: Person) {
  if (photo && isSafe(photo)) return <img className="kpi-avatar" src={photo} alt="" width="40" height="40" />
  return (
    <span className="kpi-avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

const isSafe = (address: string): boolean => /^https:\/\//i.test(address) || !/^[^/?#]*:|^\/\//.test(address)

/** The first letters of the first and the last word, in any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toLocaleUpperCase('en')
}
