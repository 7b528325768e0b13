// A channel that delivers at once, and copies what is sent as a browser does.
export class Port extends EventTarget {
  other: Port | undefined
  isClosed = false
  readonly got: Record<string, unknown>[] = []
  constructor() {
    super()
    this.addEventListener('message', (event) => this.got.push((event as MessageEvent).data))
  }
  postMessage(data: unknown): void {
    const copy: unknown = structuredClone(data)
    if (this.isClosed || !this.other || this.other.isClosed) return
    this.other.dispatchEvent(Object.assign(new Event('message'), { data: copy }))
  }
  start(): void {}
  close(): void {
    this.isClosed = true
  }
}

export class Channel {
  readonly port1 = new Port()
  readonly port2 = new Port()
  constructor() {
    this.port1.other = this.port2
    this.port2.other = this.port1
  }
}

/** A message of a window: from whom, of which origin. */
export const said = (from: { source: unknown; origin: string; data: unknown; ports?: readonly Port[] }) =>
  window.dispatchEvent(Object.assign(new Event('message'), { ports: [], ...from }))

/** A list that leads into itself, one that is deeper than any data, and a text that is longer than any label. */
export const hostile = () => {
  const circle: Record<string, unknown> = {}
  circle['again'] = { circle }
  let deep: unknown = 1
  for (let depth = 0; depth < 500; depth++) deep = [deep]
  const long = 'x'.repeat(10_000_000)
  const sparse: unknown[] = []
  sparse.length = 4_000_000_000
  return { circle, deep, long, sparse, polluting: JSON.parse('{ "__proto__": { "polluted": true } }') as object }
}
