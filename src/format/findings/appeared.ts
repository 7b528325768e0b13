import type { Result } from '../../metrics/index.js'
import { formatValue } from '../value.js'
import { sayBeforeIn } from './sayBeforeIn.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

/** "Leads: 24, none in September", or "Leads: none, 24 in September": of nothing there is no percentage. */
export const sayAppeared: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const [current, previous] = finding.results as [Result, Result]
  const before = sayBeforeIn(previous.window, current.window, saying)
  const said =
    finding.kind === 'new'
      ? formatValue(current, options) + locale.messages.comma + words.appeared(before)
      : words.gone(formatValue(previous, options), before)
  return { sentence: subjectOf(finding, saying) + locale.messages.colon + said }
}
