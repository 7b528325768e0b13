/**
 * The one file that a glob has found. What a bench writes is no part of the kit, so that a story asks for it and does not import it.
 *
 * @throws where it is not there
 */
export function onlyFile<T>(found: Readonly<Record<string, T>>): T {
  const [file] = Object.values(found)
  if (file === undefined) throw new Error('A file of a bench is not there, which a page shows.')
  return file
}
