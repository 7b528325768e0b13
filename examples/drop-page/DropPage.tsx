import { joinReadings } from 'kpi-kit/adapters'
import { useCallback, useMemo, useState } from 'react'
import { Dashboard } from './Dashboard.js'
import { Files, type ReadFile } from './Files.js'
import { readFile } from './readFile.js'
import { useDrop } from './useDrop.js'

const readAll = (files: Iterable<File>): Promise<ReadFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, reading: await readFile(file) })))

/** A place to drop files on, what each of them says, and a dashboard of all. */
export function DropPage() {
  const [files, setFiles] = useState<readonly ReadFile[]>([])
  const joined = useMemo(() => joinReadings(files.map(({ reading }) => reading)), [files])
  const take = useCallback(async (list: Iterable<File> | null = null) => {
    const read = await readAll(list ?? [])
    setFiles((before) => [...before, ...read])
  }, [])
  const isOver = useDrop(take)

  return (
    <>
      <h1>What your exports say</h1>
      <label className="drop" data-over={isOver}>
        Drop exports and answers of APIs here, or choose them
        <input type="file" multiple onChange={({ target }) => void take(target.files)} />
      </label>
      <Files files={files} twice={joined.problems.filter(({ code }) => code === 'twice')} />
      {joined.rows.length > 0 && <Dashboard {...joined} />}
    </>
  )
}
