import type { SlackBlock } from 'kpi-kit/findings'
import { Fragment } from 'react'

/** Blocks as Slack shows them: headers, and sections with bold words and links. */
export function SlackMessage({ blocks }: { readonly blocks: readonly SlackBlock[] }) {
  return (
    <div className="out-bubble">
      {blocks.map(({ type, text }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a message don't move
        type === 'header' ? <strong key={i}>{text.text}</strong> : <p key={i}>{inline(text.text)}</p>,
      )}
    </div>
  )
}

/** `*bold*` and `<address|words>`; signs of HTML come as entities. */
const inline = (text: string) =>
  text.split(/(\*[^*\n]+\*|<[^|>]+\|[^>]+>)/).map((part, i) => {
    const link = /^<([^|]+)\|(.+)>$/.exec(part)
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text don't move
    if (link)
      return (
        <a key={i} href={plain(link[1] ?? '')}>
          {plain(link[2] ?? '')}
        </a>
      )
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text don't move
    return i % 2 ? <strong key={i}>{plain(part.slice(1, -1))}</strong> : <Fragment key={i}>{plain(part)}</Fragment>
  })

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
