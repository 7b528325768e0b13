export interface Test {
  name: string
  problems: string[]
}

/** Tells the runner how it went, which ends the visit. */
export async function report(tests: readonly Test[]): Promise<void> {
  const visit = new URLSearchParams(location.search).get('visit')
  // Testing Library's messages hold the whole page.
  const short = (problem: string) => problem.replace(/\s+/g, ' ').slice(0, 500)
  const body = JSON.stringify(tests.map(({ name, problems }) => ({ name, problems: problems.map(short) })))
  await fetch(`/report/${visit}`, { method: 'POST', body })
}
