import { type AdapterOptions, type Reading, readAny } from 'kpi-kit/adapters'

interface Task {
  readonly file: Blob
  readonly options: AdapterOptions
}

/**
 * Reads long files one after another in a worker, so that the page goes on meanwhile. Where a browser or the rules of a page allow
 * no worker, it is done here.
 *
 * @param done is given each reading, with the place of its task.
 * @returns what stops it.
 */
export function readLong(tasks: readonly Task[], done: (i: number, reading: Reading) => void): () => void {
  let isStopped = false
  const left = new Set(tasks.keys())
  const finish = (i: number, reading: Reading) => {
    if (!isStopped && left.delete(i)) done(i, reading)
  }
  const readHere = async () => {
    for (const i of left) {
      const task = tasks[i]
      if (task && !isStopped) finish(i, readAny(await task.file.arrayBuffer(), task.options))
    }
  }
  const worker = startWorker()
  if (worker) {
    worker.addEventListener('message', ({ data }) => finish(data.i, data.reading))
    worker.addEventListener('error', () => void readHere())
    tasks.forEach((task, i) => worker.postMessage({ ...task, i }, []))
  } else void readHere()
  return () => {
    isStopped = true
    worker?.terminate()
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
