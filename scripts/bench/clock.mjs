/** What the clock of the wall and that of the processor say since `start`, in ms. The latter counts all threads. */
export function clock() {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { wall: performance.now() - wall, cpu: (user + system) / 1000 }
  }
}

/** The quickest of several runs, each on a tidy heap. @template {{ wall: number }} T @param {number} times @param {() => T} run */
export function best(times, run) {
  let quickest
  for (let i = 0; i < times; i++) {
    globalThis.gc()
    const one = run()
    if (!quickest || one.wall < quickest.wall) quickest = one
  }
  return quickest
}
