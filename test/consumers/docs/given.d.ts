// What the pages of Storybook take for granted: what a reader's own app has already.
import type { AlertState, ControlRules, FindingsQuery } from 'kpi-kit/findings'
import type { Row } from 'kpi-kit/metrics'

declare global {
  const rows: Row[]
  const query: FindingsQuery
  const posts: NonNullable<ControlRules['posts']>
  const conversations: NonNullable<ControlRules['conversations']>
  const work: Pick<ControlRules, 'posts' | 'conversations' | 'complete'>
  const plan: NonNullable<FindingsQuery['plan']>
  const saved: AlertState[]
  const file: File
  const files: { name: string; text: string }[]
  const text: string
  const tenant: { brand: unknown }
}
