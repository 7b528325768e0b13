// Reads files beside the page: however long one takes, the page goes on.
import { type AdapterOptions, readAny } from 'kpi-kit/adapters'

addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; options: AdapterOptions; i: number }>) => {
  const { file, options, i } = data
  postMessage({ i, reading: readAny(await file.arrayBuffer(), options) })
})
