// @vitest-environment node
// What an element wears, as the build hands it out: nothing of it stands in a file of src.
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { elementModules } from '../../scripts/elements/modules.mjs'
import { widgets } from '../../scripts/entries.mjs'
import { root } from '../../scripts/setup.mjs'

const { load } = elementModules()
const moduleOf = async (name: string): Promise<string> => `${await load.handler(`\0${name}`)}`

/** The text of all sheets that an element puts on its root, beside the base. */
async function worn(folder: string): Promise<string> {
  const names = [...(await moduleOf(`widget:${folder}`)).matchAll(/'(sheet:[\w-]+)'/g)].map(([, name = '']) => name)
  return (await Promise.all(names.map(moduleOf))).join('\n')
}

/** The classes that a widget's own sheet has rules for, with all that it imports. */
async function styled(folder: string): Promise<readonly string[]> {
  const entryPoints = [path.join(root, 'src/widgets', folder, 'styles.css')]
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, logLevel: 'error' })
  return [...new Set(outputFiles[0]?.text.match(/\.kpi-[\w-]+(?=[^{}]*\{)/g))]
}

describe.each(widgets().filter((folder) => folder !== 'kpi-grid'))('%s', (folder) => {
  test('an element has a rule for all that the widget has one for', async () => {
    const text = await worn(folder)
    const classes = await styled(folder)
    expect(classes.length).toBeGreaterThan(0)
    expect(classes.filter((one) => !text.includes(one))).toEqual([])
  })

  test('no sheet is worn twice', async () => {
    const names = (await moduleOf(`widget:${folder}`)).match(/'sheet:[\w-]+'/g) ?? []
    expect(names).toEqual([...new Set(names)])
  })
})
