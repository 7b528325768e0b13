/** `a4` is 210 × 297 mm, `letter` 8.5 × 11 in, `slide` 338.67 × 190.5 mm. */
export type Paper = 'a4' | 'letter' | 'slide'

const PAPERS: readonly unknown[] = ['a4', 'letter', 'slide'] satisfies Paper[]

/** @throws for a paper that has no rules of its own */
export function refusePaper(paper: unknown): void {
  if (paper === undefined || PAPERS.includes(paper)) return
  throw new Error(
    `kpi-kit: a report has no paper "${String(paper)}", so its pages would have no size. Say ${PAPERS.join(', ')}.`,
  )
}
