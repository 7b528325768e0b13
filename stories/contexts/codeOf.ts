const files = import.meta.glob<string>('/stories/{contexts,welcome,report}/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The text of a file of stories, so that the code that is shown is the code that draws. */
export function codeOf(file: string): string {
  const text = files[`/stories/${file}.tsx`] ?? files[`/stories/${file}.ts`]
  if (text === undefined) throw new Error(`There is no stories/${file}.tsx, nor .ts`)
  return text.trimEnd()
}
