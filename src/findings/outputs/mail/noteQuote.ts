import type { MessageNote } from '../message.js'
import { element, escapeHtml } from './element.js'
import { layout, type Paper, text } from './layout.js'

/** What a person has written, apart from the kit's own sentences. */
export function noteQuote({ palette, start }: Paper, note: MessageNote): string {
  return layout(
    { 'margin-top': '12px' },
    element(
      'tr',
      {},
      {},
      element('td', { width: 3, bgcolor: palette.accent }, { width: '3px', 'background-color': palette.accent }, ''),
      element(
        'td',
        { align: start },
        { padding: '2px 12px' },
        text(palette.text, 15, escapeHtml(note.text), { 'font-style': 'italic' }),
        text(palette.muted, 13, escapeHtml(`— ${note.by}`), { 'padding-top': '2px' }),
      ),
    ),
  )
}
