/**
 * Prints the reports of the page and nothing else of it. Browsers only; call it from a button of yours.
 *
 * What stands around a report is left out while the dialog is open, and its boxes let pages break: an app that scrolls within a box
 * of its own prints all of the report, and not what can be seen of it.
 *
 * @throws where the page has no report, which would print empty pages
 */
export function printReport(): void {
  const root = document.documentElement
  if (!document.querySelector('.kpi-report'))
    throw new Error('kpi-kit: there is no report on the page, so nothing would be printed. Render a `<Report>` first.')
  root.classList.add('kpi-printing')
  addEventListener('afterprint', () => root.classList.remove('kpi-printing'), { once: true })
  window.print()
}
