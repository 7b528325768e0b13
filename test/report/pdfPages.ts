// The text of each page of a PDF that Chromium has printed, in the order in which it was painted: enough to tell what stands on which
// page, without a library. Written for its PDFs alone: one object after the other, fonts with a table of the letters they draw.
import { inflateSync } from 'node:zlib'

/** The letters of a font, by the codes that a page writes, and how many bytes a code has. */
interface Letters {
  readonly bytes: number
  readonly of: ReadonlyMap<number, string>
}

/** What a browser has printed, page by page; lines and columns run together, and white space is left out. */
export function pdfPages(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body!]),
  )
  const streamOf = (id: string | undefined) => {
    const [head = '', ...rest] = (objects.get(id!) ?? '').split('stream\n')
    const bytes = Buffer.from(rest.join('stream\n'), 'latin1')
    return (head.includes('FlateDecode') ? inflateSync(bytes, { finishFlush: 2 }) : bytes).toString('latin1')
  }
  const fonts = new Map<string, Letters>()
  const lettersOf = (id: string) => {
    const found = fonts.get(id) ?? lettersIn(streamOf(objects.get(id)?.match(/\/ToUnicode (\d+)/)?.[1]))
    fonts.set(id, found)
    return found
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body))
  return pages.map((page) => {
    const named = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]))
    return textIn(streamOf(page.match(/\/Contents (\d+)/)?.[1]), (name) => lettersOf(named.get(name)!))
  })
}

function lettersIn(map: string): Letters {
  const of = new Map<number, string>()
  const charOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, rows = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', char = ''] of rows.matchAll(/<(\w+)> <(\w+)>/g))
      of.set(Number.parseInt(code, 16), charOf(char))
  for (const [, rows = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(from, 16)
      for (let code = start; code <= Number.parseInt(to, 16); code++)
        of.set(code, String.fromCharCode(Number.parseInt(first, 16) + code - start))
    }
  return { bytes: (map.match(/begincodespacerange\n<(\w+)>/)?.[1]?.length ?? 2) / 2, of }
}

function textIn(stream: string, lettersOf: (font: string) => Letters): string {
  let letters: Letters = { bytes: 1, of: new Map() }
  let text = ''
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|((?:<[\dA-Fa-f]*>[^<>]*?)+)T[jJ]/g)) {
    if (font) letters = lettersOf(font)
    for (const [, hex = ''] of shown?.matchAll(/<([\dA-Fa-f]*)>/g) ?? [])
      for (let at = 0; at < hex.length; at += letters.bytes * 2)
        text += letters.of.get(Number.parseInt(hex.slice(at, at + letters.bytes * 2), 16)) ?? ''
  }
  return text.replace(/\s/g, '')
}
