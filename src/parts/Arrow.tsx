/** Up, down or level: the shape that says a direction without its colour. */
export function Arrow({ direction }: { readonly direction: number }) {
  const d = direction > 0 ? 'M5 1 9.5 9h-9z' : direction < 0 ? 'M5 9 .5 1h9z' : 'M1 2.2h8v1.8H1zM1 6h8v1.8H1z'
  return (
    <svg className="kpi-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  )
}
