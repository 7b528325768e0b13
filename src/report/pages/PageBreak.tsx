/** What comes after it begins a page, where the report is printed. */
export const PageBreak = () => <div className="kpi-report-break" aria-hidden="true" />
