import type { AdapterOptions, Reading } from 'kpi-kit/adapters'

export interface Task {
  readonly id: number
  readonly bytes: ArrayBuffer
  readonly options: AdapterOptions
}

const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
const waiting = new Map<number, (reading: Reading) => void>()
let count = 0

worker.addEventListener('message', ({ data: { id, reading } }: MessageEvent<{ id: number; reading: Reading }>) => {
  waiting.get(id)?.(reading)
  waiting.delete(id)
})

/** What a file says, read in the worker. */
export async function readFile(file: File): Promise<Reading> {
  const bytes = await file.arrayBuffer()
  const task: Task = { id: ++count, bytes, options: { name: file.name, observedAt: file.lastModified } }
  return new Promise((resolve) => {
    waiting.set(task.id, resolve)
    // The bytes are handed over, not copied.
    worker.postMessage(task, [bytes])
  })
}
