import { ofTheHost } from './coverage.js'
import { FactNames } from './FactNames.js'
import { Themed } from './Themed.js'

/** The facts that no source gives. */
export function HostFacts() {
  return (
    <Themed>
      <p>
        <FactNames of={ofTheHost} />
      </p>
    </Themed>
  )
}
