import { checkWarning } from '../../scripts/consumers/look.mjs'

export default async function check(host) {
  host.install()
  host.run('npx', 'tsc')
  host.run('npx', 'vite', 'build')
  const built = await host.serveFolder('dist')
  const like = await host.lookAt({ url: built })
  await checkWarning(host, `${built}/?swedish`, false)

  const dev = await host.serve('npx', (port) => ['vite', '--port', String(port), '--strictPort'])
  await host.lookAt({ url: dev.url, as: 'dev', like })
  await checkWarning(host, `${dev.url}/?swedish`, true)
}
