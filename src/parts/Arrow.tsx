/** Up, down or level: the shape that says a direction without its colour. */
export function Arrow({ direction }: { readonly direction: number }) {
  return (
    <svg className="kpi-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d={SHAPES[Math.sign(direction) + 1] ?? LEVEL} />
    </svg>
  )
}

const LEVEL = 'M1 2.2h8v1.8H1zM1 6h8v1.8H1z'
const SHAPES = ['M5 9 .5 1h9z', LEVEL, 'M5 1 9.5 9h-9z']
