/** The id that is wanted, or where another has it, the first one free: "leads", "leads 2". */
export function idFor(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`
  taken.add(id)
  return id
}
