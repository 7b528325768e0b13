import { openPage, settled } from '../../scripts/consumers/look.mjs'

export default async function check({ install, run, serveFolder, lookAt, check, browser }) {
  install()
  run('npx', 'astro', 'build')
  const url = await serveFolder('dist')
  await lookAt({ url, sections: ['english', 'russian', 'mirrored', 'arabic'] })
  await check('no id stands twice', async () => {
    const { page, close } = await openPage(browser, url)
    await settled(page)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    await close()
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
    if (twice.length) throw new Error(twice.join(', '))
  })
}
