/** A sentence as doc comments and problems write it: what stands in backticks is code, an address is a link. Docs are in English. */
export function Text({ children }: { readonly children: string }) {
  return (
    <span lang="en">
      {children.split(/(`[^`]+`|https?:\/\/[^\s,;)]+)/).map((part, i) => {
        if (i % 2 === 0) return part
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text don't move
        return part.startsWith('`') ? <code key={i}>{part.slice(1, -1)}</code> : <Address key={i} href={part} />
      })}
    </span>
  )
}

function Address({ href }: { readonly href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </a>
  )
}
