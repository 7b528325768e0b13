import { warnOnce } from '../../metrics/model/warnOnce.js'

/** Tells the developer that something of a list cannot be read, which is left out, and how it is written. */
export function tellUnread(isUnread: boolean, list: string, form: string): void {
  if (isUnread) warnOnce(list, `something in \`${list}\` cannot be read, so it is left out. Write ${form}.`)
}
