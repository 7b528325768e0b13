import type { Theme } from '../../theme/theme.js'
import { cleanText } from './cleanText.js'
import { compose } from './compose.js'
import { fitted } from './fitted.js'
import { mailHtml } from './mail/mailHtml.js'
import { paletteOf } from './mail/palette.js'
import { type Message, messageOf } from './message.js'
import type { OutputOptions, SaidFindings } from './outputOptions.js'
import { plainMarkup } from './toPlain.js'

/** A picture that the host attaches to the mail. All numbers stand as text, so a mail without it says the same. */
export interface MailImage {
  /** What the attachment is called by: `Content-ID: <trend>` is `'trend'`. */
  readonly cid: string
  readonly alt: string
  /** What it is drawn from, handed through as it is. */
  readonly scene?: unknown
  /** In pixels, as it is shown in a wide window. */
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export interface EmailOptions extends OutputOptions {
  /** Colours and font. @default the kit's light theme */
  readonly theme?: Theme | undefined
  readonly images?: readonly MailImage[] | undefined
}

export interface Email {
  readonly subject: string
  readonly html: string
  /** The same as text: every number of the HTML stands in it. */
  readonly text: string
  /** Those that the HTML shows. */
  readonly images: readonly MailImage[]
}

/** Gmail cuts a mail at 102 kB; what the way there adds has room, too. */
const MOST_BYTES = 80_000

/**
 * Findings as a mail: tables and inline styles alone, which every program for mail shows, 600 pixels wide and as wide as a phone
 * is. What is more than 80 kB is cut between findings, counted, and linked.
 *
 * @throws for a theme with colours that are none
 * @example const { subject, html, text } = toEmail(findings(query), { client: 'Aurora', url: 'https://example.com/october' })
 */
export function toEmail(findings: SaidFindings, options: EmailOptions = {}): Email {
  const palette = paletteOf(options.theme)
  const images = (options.images ?? []).flatMap(readImage)
  const write = (message: Message) => mailHtml(message, images, palette, options)
  const isShort = (message: Message) => new TextEncoder().encode(write(message)).length < MOST_BYTES
  const message = fitted(messageOf(findings, options), isShort)
  const pictures = images.map(({ alt }) => alt && `[${alt}]`).filter(Boolean)
  return {
    subject: [message.title, message.period].filter(Boolean).join(' · '),
    html: write(message),
    text: `${[...compose(message, plainMarkup(options), options), ...pictures].join('\n\n')}\n`,
    images,
  }
}

/** A picture without a name that a mail can call it by is none. */
function readImage(image: MailImage): readonly MailImage[] {
  const { cid, alt, width, height } = Object(image) as Partial<MailImage>
  const size = (given: unknown) => (Number.isFinite(given) && (given as number) > 0 ? (given as number) : undefined)
  const isName = typeof cid === 'string' && /^[\w.@+-]+$/.test(cid)
  return isName ? [{ ...image, cid, alt: cleanText(alt), width: size(width), height: size(height) }] : []
}
