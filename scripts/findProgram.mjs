import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Whether a file is there and may be run. */
export function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first program that has one of the names and is on the PATH, or stands at one of the places; or `undefined`. */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places].find(canRun)
}
