import type { PlainProps } from '../elements/types.js'
import type { Shared } from '../parts/KpiContext.js'
import type { Brand, Theme } from '../theme/index.js'

type NameOf<Tag extends string> = Tag | (Tag extends `kpi-${infer Short}` ? Short : never)

/** A widget in a frame, by its name, with those of its props that are JSON: `{ widget: 'growth-gauge', props: { target: 0.05 } }`. */
export type FrameWidget = {
  [Tag in Exclude<keyof PlainProps, 'kpi-provider'>]: {
    readonly widget: NameOf<Tag>
    readonly props?: PlainProps[Tag] | undefined
    /** What a grid holds. */
    readonly widgets?: Tag extends 'kpi-grid' ? readonly FrameWidget[] : undefined
  }
}[Exclude<keyof PlainProps, 'kpi-provider'>]

/** What a frame shows: its widgets, and what all of them share. All of it is JSON. */
export interface FrameContent extends Omit<Shared, 'locale' | 'container' | 'dir'> {
  /** In their order. One that is named again in the same place keeps what the reader has opened in it. */
  readonly widgets?: readonly FrameWidget[] | undefined
  /** The tag of a language. Its words are in the frame. @default 'en' */
  readonly locale?: string | undefined
  /**
   * `light`, `dark`, `system`, the name of a theme that the frame knows, the colours of a brand, or a theme that `createTheme`
   * made. By default as the frame’s page is.
   */
  readonly theme?: string | Brand | Theme | undefined
}

/** Which widget it was: its name, and which one of those of that name, from 0. */
interface Of {
  readonly widget: string
  readonly index: number
}

/** What the reader did, as the `detail` of the element’s event without the browser’s own event. */
type Told<Detail> = ((told: Detail & Of) => void) | undefined

export interface FrameCallbacks {
  /** A row, slice, stage or point was selected; `id` is `null` where it was selected again. */
  readonly onSelect?: Told<{ readonly id: string | null; readonly reason: 'pointer' | 'keyboard' }>
  /** The reader asks for the data once more. Without it an error has no button. */
  readonly onRetry?: Told<object>
  /** The reader chose a period, what it is compared with, or channels. The widgets follow by themselves. */
  readonly onPeriod?: Told<{ readonly value: object; readonly reason: 'period' | 'compareTo' | 'channels' }>
  readonly onSort?: Told<{ readonly sort: 'plan' | 'lost' }>
  readonly onExpand?: Told<{ readonly expanded: boolean }>
  readonly onHiddenChannels?: Told<{ readonly channels: readonly string[] }>
  readonly onActiveDate?: Told<{ readonly date: string | null }>
}

/** What went wrong, for a log. */
export interface FrameError {
  /** `silent`, `version`, `refused`, or that of an element’s `kpi-error`. */
  readonly code: string
  /** In English. */
  readonly text: string
}

export interface FrameOptions extends FrameContent, FrameCallbacks {
  /** The page that calls `framePage`, by `https:` or `http:`. By default that of an iframe that is passed. */
  readonly src?: string | undefined
  /** What the frame is to a screen reader, in your language. @default 'KPI' */
  readonly title?: string | undefined
  /**
   * What the frame may, as the attribute of an iframe. With `allow-same-origin` a frame of another origin keeps it, and its
   * modules load without CORS. By default `allow-scripts allow-popups allow-popups-to-escape-sandbox`, and what it is on an
   * iframe that is passed.
   */
  readonly sandbox?: string | undefined
  /** In pixels: the room that is kept while the frame loads, and the least it takes. @default 0 */
  readonly minHeight?: number | undefined
  /** In pixels. A frame with more in it scrolls. @default 10000 */
  readonly maxHeight?: number | undefined
  /** The frame has answered. Again after it was loaded anew. */
  readonly onReady?: (() => void) | undefined
  /** By default the console says it. */
  readonly onError?: ((error: FrameError) => void) | undefined
}

export interface Frame {
  readonly iframe: HTMLIFrameElement
  /** Shows what is named anew; what is not named stays. */
  readonly update: (more: FrameContent) => void
  /** Ends it, and takes away an iframe that it has made. */
  readonly remove: () => void
}
