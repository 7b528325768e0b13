import { element } from './element.js'
import { layout, type Paper } from './layout.js'

const HEIGHT = 8
const CSS = { 'font-size': '0', 'line-height': '0', height: `${HEIGHT}px` }

/** A bar of two cells: a picture would be blocked, and drawings are shown by few. The number stands beside it as text. */
export function bar({ palette }: Paper, share: number, colour: string): string {
  const part = Math.round(share * 100)
  const cell = (width: number, ground: string) =>
    width > 0 &&
    element(
      'td',
      { width: `${width}%`, height: HEIGHT, bgcolor: ground },
      { ...CSS, width: `${width}%`, 'background-color': ground },
      '&nbsp;',
    )
  return layout({ 'margin-top': '10px' }, element('tr', {}, {}, cell(part, colour), cell(100 - part, palette.track)))
}
