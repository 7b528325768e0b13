import { FiguresTable } from '../sources/FiguresTable.js'
import { Themed } from '../sources/Themed.js'
import { circumstances, table } from './measured.js'

/** What a warehouse makes of many rows, and what that takes. */
export const Measured = () => (
  <Themed>
    <FiguresTable caption={circumstances} {...table} />
  </Themed>
)
