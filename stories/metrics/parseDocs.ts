/** What a doc comment of the catalogue says about a metric. */
export interface Doc {
  /** What it is, and how it is worked out. */
  readonly summary: string
  /** What follows the first sentence. */
  readonly more: string
  readonly unit: readonly string[]
  readonly edge: readonly string[]
  readonly example: readonly string[]
  readonly prevents: readonly string[]
  readonly elsewhere: readonly string[]
  readonly source: readonly string[]
}

export type Tag = Exclude<keyof Doc, 'summary' | 'more'>

const tags: readonly Tag[] = ['unit', 'edge', 'example', 'prevents', 'elsewhere', 'source']

// The doc comment right before a metric: the end of a comment is not in it, or it would begin at an earlier one.
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = metric\(\{\s*id: '(\w+)'/g

/** Metric id → its doc, from the source text of a family. Tags may repeat and run over lines; unknown ones are refused. */
export function parseDocs(source: string): Readonly<Record<string, Doc>> {
  return Object.fromEntries(
    [...source.matchAll(documented)].map(([, comment = '', id = '']) => [id, parseComment(comment, id)]),
  )
}

function parseComment(comment: string, id: string): Doc {
  const text = comment.replace(/^\s*\* ?/gm, '').trim()
  const [words = '', ...blocks] = text.split(/^@(?=\w)/m)
  const tagged = blocks.map((block) => {
    const [, tag = '', value = ''] = /^(\w+)\s*([\s\S]*)$/.exec(block) ?? []
    if (!tags.includes(tag as Tag)) throw new Error(`The doc of ${id} has a tag @${tag}: nothing would show it.`)
    return [tag, unwrap(value)] as const
  })
  const [summary = '', more = ''] = sentences(unwrap(words))
  const of = (tag: Tag) => tagged.flatMap(([name, value]) => (name === tag && value ? [value] : []))
  return {
    summary,
    more,
    ...(Object.fromEntries(tags.map((tag) => [tag, of(tag)])) as unknown as Record<Tag, string[]>),
  }
}

const unwrap = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** The first sentence and the rest. The points of "e.g. likes" and "10.5" do not end a sentence. */
function sentences(text: string): [string, string] {
  const end = /[.!?](?=\s+[`“"(]?\p{Lu})/u.exec(text)
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()] : [text, '']
}
