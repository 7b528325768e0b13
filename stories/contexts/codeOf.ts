const files = import.meta.glob<string>('/stories/{contexts,welcome}/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The text of a file of stories, so that the code that is shown is the code that draws. */
export function codeOf(file: string): string {
  const text = files[`/stories/${file}.tsx`]
  if (text === undefined) throw new Error(`There is no stories/${file}.tsx`)
  return text.trimEnd()
}
