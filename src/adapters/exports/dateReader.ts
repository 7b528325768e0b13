import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'
import { dateIn, formOf, type WrittenDate } from './dates.js'
import type { Cells, Sheet } from './sheet.js'

/** A day in numbers, and a time of no zone: 03/27/2026 06:08. */
const plainTime = /^(\d[\d./-]{7,9})[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/

/**
 * A function that reads the date of a cell; `undefined`, and a problem, for none. `usual`: whether 03/04 is the 4th of March where
 * neither its column nor the options tell.
 */
export function dateReader(sheet: Sheet, read: Reader, options: AdapterOptions, usual: boolean | undefined) {
  const orders = new Map<string, { forms: ReadonlySet<string>; isMonthFirst: boolean | undefined }>()
  const dates = new Map<string, Map<unknown, ReturnType<typeof dateIn>>>()

  /** How the dates of a column are written, and whether 03/04 is the 4th of March, as the others show. */
  const orderOf = (role: string) => {
    const known = orders.get(role)
    if (known) return known
    const forms = new Set<string>()
    const most = [0, 0]
    let looked = 0
    sheet.column(role, (cell) => {
      const [form, ...parts] = typeof cell === 'string' ? formOf(cell) : []
      if (form) forms.add(form)
      const isOpen = form === '/' || form === '-'
      if (isOpen) parts.forEach((part = 0, i) => (most[i] = Math.max(most[i] ?? 0, part)))
      // So many that agree will do.
      return ++looked < 10_000 || (isOpen && Math.max(...most) < 13)
    })
    const [isDayFirst, isMonthFirst] = most.map((part) => part > 12)
    const order = { forms, isMonthFirst: isDayFirst === isMonthFirst ? undefined : isMonthFirst }
    orders.set(role, order)
    return order
  }

  /** Whether the form of a date is not the only one of its column: a spreadsheet has written anew what it took for dates of its own. */
  const isMixed = (role: string, form = ''): boolean => {
    const { forms } = orderOf(role)
    return forms.size > 1 || !forms.has(form)
  }

  /**
   * Whether 03/04 is the 4th of March, as the other dates of its column show, the options say, or the headers. Where dates have two
   * forms, day and month of some were swapped, and only `dateOrder` tells.
   */
  const isMonthFirst = (role: string, form: string): boolean | undefined => {
    const said = options.dateOrder && options.dateOrder === 'month-first'
    if (isMixed(role, form)) return form === 'y' ? said && false : said
    if (form === 'y' || form === '.') return false
    return orderOf(role).isMonthFirst ?? said ?? usual
  }

  return (cells: Cells, line: number | string, role = 'date'): WrittenDate | undefined => {
    const cell = cells[role]
    // A file names the same days over and over, though with other times.
    const [, day = cell, time] = (typeof cell === 'string' && plainTime.exec(cell)) || []
    const known = dates.get(role) ?? new Map<unknown, ReturnType<typeof dateIn>>()
    if (!known.size) dates.set(role, known)
    const found = known.get(day) ?? dateIn(day, (form) => isMonthFirst(role, form), options.to ?? read.today)
    if (known.size < 10_000) known.set(day, found)
    if (time && typeof found !== 'string') return { day: found.day, time }
    if (typeof found !== 'string') return found
    const why = {
      'ambiguous-date': isMixed(role, formOf(`${cell ?? ''}`)[0])
        ? 'The dates of this column have two forms: a spreadsheet may have swapped day and month. Use the file as exported, or pass `dateOrder`.'
        : 'Day and month can be told apart only when you pass `dateOrder`.',
      'no-date': 'The dates have no year. Pass `to`, the last day of the file.',
      'not-a-date': `“${`${cell ?? ''}`.slice(0, 40)}” is not a date.`,
    }
    return read.problem(found, sheet.placeOf(role, line), why[found])
  }
}
