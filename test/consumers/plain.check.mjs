import { readFileSync } from 'node:fs'

export default async function check({ install, run, serveFolder, lookAt, check, file }) {
  install()
  run('node', 'report.mjs')
  const url = await serveFolder('dist')
  await lookAt({ url, sections: ['english', 'russian', 'mirrored', 'arabic'], dead: true })
  const html = readFileSync(file('dist/index.html'), 'utf8')
  await check('there is no script, and nothing to press or to step to', () => {
    const found = html.match(/<(?:script|button|input|select)\b|tabindex=|role="(?:button|slider)"/g)
    if (found) throw new Error(found.join(', '))
  })
  await check('the table stands there', () => {
    if (!/<table.*?12,000.*?<\/table>/.test(html)) throw new Error('There is none.')
  })
}
