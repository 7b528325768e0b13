import { createElement, type ReactElement } from 'react'
import type { WidgetProps } from '../../../src/index.js'
import type { Fixture, Subject } from './subjects.js'

/** A widget with the props of a fixture, and some more. */
export const draw = (
  { Widget }: Subject,
  { props }: Fixture<WidgetProps>,
  more: WidgetProps & Record<`data-${string}`, string> = {},
): ReactElement => createElement(Widget, { ...props, ...more })

/** Spaces that don't break are spaces, marks of direction are nothing. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What no reader may ever see. */
export const rubbish = /NaN|Infinity|∞|undefined|\bnull\b|\[object|function\s*\(|=>|Symbol\(|\de\+\d/

/** All that a reader can see or hear of server HTML: texts and labels, apart from each other. */
export const words = (html: string): string =>
  plain(
    [...html.matchAll(/aria-(?:label|valuetext)="([^"]*)"/g)].map(([, label]) => `${label} | `).join('') +
      html.replace(/<[^>]*>/g, ' | '),
  )
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
