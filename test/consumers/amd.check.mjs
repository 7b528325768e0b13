import { checkElements } from '../../scripts/consumers/look.mjs'

export default async function check(host) {
  host.install()
  host.run('node', 'build.mjs')
  await checkElements(host, {
    url: await host.serveFolder(),
    // (940 − 436) ÷ 12,000 = 4.2%, of 5% that is 84%; 109 of 130
    facts: ['4,2 %', '84 % от цели 5 %', '109'],
    hostile: 'page.css',
  })
}
