import type { SaidFindings } from '../../../src/findings/outputs/outputOptions.js'
import type { Finding, FindingValue } from '../../../src/metrics/model/finding.js'

type Given = Partial<Omit<Finding, 'values'>> & { readonly id: string; readonly values?: Record<string, FindingValue> }

/** A finding of which only its words matter. */
export const finding = (given: Given): Finding => ({
  kind: 'change',
  subject: {},
  tone: 'neutral',
  weight: 1,
  factors: { impact: 1, relevance: 1 },
  claim: 'arithmetic',
  results: [],
  details: [],
  question: null,
  ...given,
  values: given.values ?? {},
})

const month = (from: string, to: string, days: number) =>
  ({ from, to, calendar: 'month', days, completeDays: days, asOf: to }) as const

export const said = (some: readonly Finding[], data: readonly Finding[] = []): SaidFindings => ({
  window: month('2026-10-01', '2026-10-31', 31),
  compared: month('2026-09-01', '2026-09-30', 30),
  said: some,
  data,
})

export const many = (count: number, name = 'Leads'): Finding[] =>
  Array.from({ length: count }, (_, i) => finding({ id: `change:${name}-${i}`, tone: i % 2 ? 'positive' : 'negative' }))

/** Names as they come in by files and forms, and as attacks. */
export const hostile = [
  '<b>&"',
  '</b></td></table><script>alert(1)</script>',
  '"}body{display:none}',
  'a\u0000b\u0007\u001b',
  'two\r\nlines\u2028three',
  '\u202Eevil\u2066',
  'نون',
  '\ud83d',
  'x'.repeat(72),
  '👩‍👩‍👧‍👦'.repeat(30),
  '*bold* _i_ `c` [a](javascript:alert(1)) | # ~~x~~',
  '<!channel> <@U1> <https://evil.example|x>',
  "=cmd|' /C calc'!A0",
  '&lt;&amp;amp;',
  'flex grid data: <svg onload=x> oklch(1 0 0) url(http://x)',
]
