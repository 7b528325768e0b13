// Reads files beside the page: a million lines take seconds, in which the page must answer.
import { readAny } from 'kpi-kit/adapters'
import type { Task } from './readFile.js'

addEventListener('message', ({ data: { id, bytes, options } }: MessageEvent<Task>) =>
  postMessage({ id, reading: readAny(bytes, options) }),
)
