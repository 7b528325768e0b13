import { openPage, settled } from '../../scripts/consumers/look.mjs'

/** What Tailwind's classes say of the page's own elements, and of a widget that has some. */
const looks = (page) =>
  page.evaluate(() => {
    const [grid, tile] = [document.querySelector('.grid'), document.querySelector('.placed')].map(getComputedStyle)
    return { gap: grid.rowGap, margin: tile.marginTop, width: tile.maxWidth }
  })

export default async function check({ install, run, serve, serveFolder, lookAt, check, browser }) {
  const placed = (url, as) =>
    check(`${as}: classes of Tailwind place the widgets`, async () => {
      const { page, close } = await openPage(browser, url)
      await settled(page)
      const found = JSON.stringify(await looks(page))
      await close()
      if (found !== '{"gap":"24px","margin":"40px","width":"320px"}') throw new Error(found)
    })
  install()
  run('npx', 'vite', 'build')
  const url = await serveFolder('dist')
  const like = await lookAt({ url, as: 'the kit after Tailwind' })
  await placed(url, 'the kit after Tailwind')
  await lookAt({ url: `${url}/after.html`, as: 'Tailwind after the kit', like })
  await placed(`${url}/after.html`, 'Tailwind after the kit')
  await lookAt({ url: `${url}/layered.html`, as: 'the kit in a layer', like })
  await placed(`${url}/layered.html`, 'the kit in a layer')
  const dev = await serve('npx', (port) => ['vite', '--port', String(port), '--strictPort'])
  await lookAt({ url: dev.url, as: 'dev, the kit after Tailwind', like })
  await lookAt({ url: `${dev.url}/after.html`, as: 'dev, Tailwind after the kit', like })
}
