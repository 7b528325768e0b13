// examples/folder-to-rows on the samples, as one runs it: it imports the built kit by its name.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './dist.js'

const samples = path.join(root, 'examples/samples')

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'examples/folder-to-rows/folder-to-rows.mjs'), ...args], {
    encoding: 'utf8',
  })

const newFolder = (name: string) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), name))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a folder of answers and exports becomes one file of rows, and a line tells of each', () => {
  const target = path.join(newFolder('rows-'), 'rows.json')
  const { stdout, stderr, status } = run(samples, target, '--read-at=2026-10-26T09:00:00Z')
  expect([stderr, status]).toEqual(['', 0])
  const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => path.extname(name))
  for (const file of files) {
    const [line = ''] = stdout.split('\n').filter((one) => one.startsWith(`${file}  `))
    expect(line, file).toMatch(/ {2}[a-z-]+ {2}\S.* {2}[1-9]\d* rows?/)
  }
  const written = JSON.parse(readFileSync(target, 'utf8'))
  expect(Object.keys(written).sort()).toEqual(['breaks', 'channels', 'problems', 'rows', 'sampled'])
  expect(stdout).toContain(`\n${written.rows.length} rows of ${files.length} file`)
})

test('what is not known is said, and what was asked for is handed on', () => {
  const folder = newFolder('exports-')
  mkdirSync(path.join(folder, 'ads'))
  mkdirSync(path.join(folder, '.cache'))
  writeFileSync(path.join(folder, 'recipe.txt'), 'Two eggs, a spoon of flour.')
  writeFileSync(path.join(folder, '.cache/hidden.json'), '{}')
  const metrics = [{ date: '2026-10-21', video_views: 2310, unique_video_views: 1840 }]
  writeFileSync(path.join(folder, 'ads/tiktok.json'), JSON.stringify({ code: 0, message: 'OK', data: { metrics } }))
  const { stdout, status } = run(folder, '--print', '--brand=Aurora', '--read-at=2026-10-21T20:00:00Z')
  expect(status).toBe(0)
  expect(stdout.split('\n')).toEqual([
    path.join('ads', 'tiktok.json  tiktok  businessGet  1 row  2026-10-21–2026-10-21'),
    '',
    '    date        brand   channel  reach  views  provisional',
    '    2026-10-21  Aurora  tiktok   1840   2310   true',
    '',
    'recipe.txt  not known',
    expect.stringMatching(/^ {4}\S.*\.$/),
    '',
    '1 row of 1 file',
    '',
  ])
})

test('without a folder it says how it is used', () => {
  expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage: folder-to-rows FOLDER/) })
  expect(run('no such folder').stderr).toMatch(/no such file[\s\S]*Usage:/)
  expect(run('.', '--colour').stderr).toMatch(/--colour[\s\S]*Usage:/)
})
