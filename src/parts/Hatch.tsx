/** What is only known between bounds is hatched: a pattern, for `fill="url(#id)"`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="kpi-hatch" d="M1 0V5" />
      </pattern>
    </defs>
  )
}

/** A name for a pattern that `url(#…)` can hold; of two that differ, two that differ. */
export const hatchId = (ids: string): string => `kpi${ids.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0)}_`)}`
