import { checkElements } from '../../scripts/consumers/look.mjs'

export default async function check(host) {
  host.install()
  host.run('node', 'build.mjs')
  await checkElements(host, {
    url: await host.serveFolder(),
    facts: ['4.2%', '84% of the 5% goal', '109'],
    hostile: 'page.css',
  })
}
