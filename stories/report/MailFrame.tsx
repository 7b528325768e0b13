import { useEffect, useRef } from 'react'

interface MailFrameProps {
  readonly html: string
  /** As wide as the window of the program for mail, in pixels. */
  readonly width: 600 | 320
}

/**
 * A mail as its reader sees it, apart from the page's style sheets. Style attributes are a mail's only way to look like something;
 * here they are set by script, which the policy of no page forbids.
 */
export function MailFrame({ html, width }: MailFrameProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = place.current as HTMLDivElement
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    // In texts and values a quotation mark is `&quot;`, so this is an attribute each time.
    const mail = new DOMParser().parseFromString(html.replaceAll(' style="', ' data-style="'), 'text/html')
    const body = document.createElement('div')
    body.lang = mail.documentElement.lang
    body.dir = mail.documentElement.dir
    body.append(...mail.body.childNodes)
    body.dataset['style'] = mail.body.dataset['style'] ?? ''
    for (const one of [body, ...body.querySelectorAll<HTMLElement>('[data-style]')]) {
      one.style.cssText = one.dataset['style'] ?? ''
      // The project's font, so that the picture is that of every machine.
      if (one.style.fontFamily) one.style.fontFamily = 'inherit'
    }
    root.replaceChildren(body)
  }, [html])
  return <div ref={place} className="out-mail" data-width={width} />
}
