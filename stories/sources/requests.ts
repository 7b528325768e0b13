const texts = import.meta.glob<string>('/examples/requests/*', { query: '?raw', import: 'default', eager: true })

/** How an answer is asked for. */
export interface Request {
  /** The folder of its samples. */
  readonly folder: string
  /** The function that reads the answer. */
  readonly kind: string
  readonly text: string
}

export interface RequestFile {
  readonly folder: string
  readonly file: string
  /** What all of its requests have in common: permissions, limits. */
  readonly about: string
  readonly requests: readonly Request[]
}

/** Every file of requests: a part for each, which begins with `### ` and the name of the function. */
export const requestFiles: readonly RequestFile[] = Object.entries(texts).map(([path, text]) => {
  const file = path.split('/').at(-1) ?? ''
  const folder = file.replace(/\.\w+$/, '')
  const [about = '', ...parts] = text.split(/^### /m)
  const requests = parts.map((part) => ({ folder, kind: /^\w+/.exec(part)?.[0] ?? '', text: `### ${part.trimEnd()}` }))
  return { folder, file, about: about.trimEnd(), requests }
})

/** How a kind is asked for: what all requests of its file have in common, and then its own. `''` where nobody says. */
export function requestTextOf(folder: string, kind: string): string {
  const { about = '', requests = [] } = requestFiles.find((one) => one.folder === folder) ?? {}
  const own = requests.filter((one) => one.kind === kind)
  return own.length ? [about, ...own.map(({ text }) => text)].join('\n\n') : ''
}
