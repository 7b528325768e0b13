/** What posts are, in the languages whose headers are known: the first that fits. */
const formats: readonly [format: string, words: RegExp][] = [
  ['reel', /reel|リール|рилс/i],
  ['story', /stor(y|ies)|histori|händelse|ストーリ/i],
  ['carousel', /carous|carros|carrus|karus|secuencia|カルーセル/i],
  ['video', /v[ií]d[eé]o|動画|วิดีโอ/i],
  ['photo', /photo|image|imagen|imagem|foto|\bbild\b|画像|写真|รูปภาพ/i],
  ['link', /^links?$/i],
  ['text', /^(text|status|texto)$/i],
]

const said = new Map<string, string>()

/** What a post is: one of the kit's formats, or the platform's own word. `''` where it is not said. */
export function formatOf(value: unknown): string {
  const known = typeof value === 'string' ? said.get(value) : ''
  if (known !== undefined) return known
  const text = `${value}`.normalize('NFKC').trim().slice(0, 60)
  const found =
    formats.find(([, words]) => words.test(text))?.[0] ?? text.toLowerCase().replace(/^(ig|instagram|facebook) /, '')
  if (said.size < 1000) said.set(`${value}`, found)
  return found
}
