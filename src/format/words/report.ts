/** Headings and labels of a report, of its tables and of the messages made of it. */
export interface ReportWords {
  readonly title: string
}
