import { useEffect, useRef } from 'react'

/** A message as Telegram shows it: of HTML its Bot API knows bold, italic, links and quotations, and nothing else is let through. */
export function TelegramMessage({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    place.current?.replaceChildren(...body.childNodes)
  }, [html])
  return <div ref={place} className="out-bubble" dir="auto" />
}
