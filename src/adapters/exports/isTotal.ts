import { plain } from './sheet.js'

const words = [
  'total|totals|grand total|subtotal|итого|всего|общий итог|gesamt|gesamtsumme|gesamtergebnis|summe|total général|total general',
  'total geral|totale|totaal|suma|razem|合計|総計|الإجمالي|المجموع',
].flatMap((line) => line.split('|'))

/** Whether a cell says that its row is a sum of the others. */
export const isTotal = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 30 && words.includes(plain(cell).replace(/:$/, ''))
