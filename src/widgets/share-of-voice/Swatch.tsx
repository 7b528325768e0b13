import type { Paint } from './entries.js'

/** The colour of a brand, beside its name. */
export const Swatch = ({ paint }: { readonly paint: Paint }) => (
  <svg
    {...paint}
    className="kpi-voice-fill kpi-voice-swatch"
    width="12"
    height="12"
    aria-hidden="true"
    focusable="false"
  >
    <rect x="1" y="1" width="10" height="10" rx="2.5" />
  </svg>
)
