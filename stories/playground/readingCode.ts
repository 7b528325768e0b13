import type { Reading } from 'kpi-kit/adapters'
import { type Answers, answersOf } from './answers.js'
import type { Given } from './given.js'
import { entryOf, functionOf } from './kindNames.js'

/** A text as code writes it, in one line. */
export const inQuotes = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`

/** `, { name: file.name }`: what options add to a call, on several lines where they are long. */
export function optionsOn(parts: readonly string[]): string {
  if (!parts.length) return ''
  const line = `, { ${parts.join(', ')} }`
  return line.length < 30 ? line : `, {\n${parts.map((part) => `  ${part},\n`).join('')}}`
}

function optionsCode(of: readonly string[], answers: Answers): string {
  const said = Object.entries(answersOf(answers))
  return optionsOn([
    ...of.filter((part) => !said.some(([key]) => part.startsWith(`${key}:`))),
    ...said.map(([key, value]) => `${key}: ${inQuotes(`${value}`)}`),
  ])
}

const ofFile = ['name: file.name', 'observedAt: file.lastModified']
const found = 'const { rows, channels, breaks, problems }'

/** What an app would write to read the same: whatever it is, and by the functions of these kinds alone. */
export function readingCode(
  given: readonly Given[],
  all: ReadonlyArray<Reading | null>,
  answers: Answers,
): Readonly<Record<string, string>> {
  const readings = all.filter((reading) => reading !== null)
  const isFile = given.some(({ name }) => name)
  const of = isFile ? ofFile : []
  const [one] = readings
  if (given.length < 2 || !one)
    return {
      'Reads whatever it is': [
        "import { readAny } from 'kpi-kit/adapters'",
        '',
        ...(isFile ? ['const content = await file.arrayBuffer()'] : []),
        `${found} = readAny(${isFile ? 'content' : 'text'}${optionsCode(of, answers)})`,
      ].join('\n'),
      ...(one?.source && { 'Reads only this, and is far smaller': aloneCode(one, given[0], answers) }),
    }
  const options = optionsCode(of, answers).replaceAll('\n', '\n  ')
  const whole = [
    "import { joinReadings, readAny } from 'kpi-kit/adapters'",
    '',
    'const read = async (file: File) =>',
    `  readAny(await file.arrayBuffer()${options})`,
    `${found} =`,
    '  joinReadings(await Promise.all(files.map(read)))',
  ].join('\n')
  const imports = importsOf(all)
  return { 'Reads whatever they are': whole, ...(imports && { 'Read only these, and are far smaller': imports }) }
}

/** One function is a hundredth of all: an app that knows what it gets imports that. */
function aloneCode(reading: Reading, given: Given | undefined, answers: Answers): string {
  const isFile = Boolean(given?.name)
  const of = isFile ? ['observedAt: file.lastModified'] : []
  return [
    importsOf([reading]),
    '',
    ...(isFile ? ['const text = await file.text()'] : []),
    `${found} = ${functionOf(reading.kind)}(text${optionsCode(of, answers)})`,
  ].join('\n')
}

function importsOf(readings: ReadonlyArray<Reading | null>): string {
  const kinds = new Map<string, Set<string>>()
  for (const reading of readings) {
    if (!reading?.source) continue
    const entry = entryOf(reading)
    kinds.set(entry, (kinds.get(entry) ?? new Set()).add(functionOf(reading.kind)))
  }
  return [...kinds]
    .map(([entry, names]) => `import { ${[...names].sort().join(', ')} } from 'kpi-kit/adapters/${entry}'`)
    .join('\n')
}
