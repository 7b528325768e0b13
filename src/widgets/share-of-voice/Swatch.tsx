import type { Paint } from './entries.js'

/** The colour of a brand, beside its name: a box of the sheet, in an element that a colour of the host's can be an attribute of. */
export const Swatch = ({ paint }: { readonly paint: Paint }) => (
  <svg {...paint} className="kpi-voice-swatch" width="10" height="10" aria-hidden="true" focusable="false" />
)
