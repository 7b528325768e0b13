import { samples } from './samples.js'
import { Themed } from './Themed.js'
import { TrySamples } from './TrySamples.js'

/** Tables of connectors, to try. */
export function ConnectorSamples() {
  return (
    <Themed>
      <TrySamples samples={samples.filter(({ folder }) => folder === 'connectors')} />
    </Themed>
  )
}
