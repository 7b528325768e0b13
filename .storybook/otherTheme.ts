// The tests take two pictures of a story as it stands: what its play did need not be done anew for the other theme.
type Theme = 'light' | 'dark'

let current: Theme | undefined
const listeners = new Set<() => void>()

/** A theme that stands above the toolbar's, while there is one. */
export const otherTheme = {
  read: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** What subscribes through React is drawn in it at the next frame. */
  set: (theme: Theme | undefined) => {
    current = theme
    for (const listener of listeners) listener()
  },
}
