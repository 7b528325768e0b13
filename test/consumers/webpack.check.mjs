import { checkWarning } from '../../scripts/consumers/look.mjs'

export default async function check(host) {
  host.install()
  const url = await host.serveFolder('dist')
  host.run('npx', 'webpack', '--mode', 'production')
  const like = await host.lookAt({ url })
  await checkWarning(host, `${url}/?swedish`, false)
  host.run('npx', 'webpack', '--mode', 'development')
  await host.lookAt({ url, as: 'development', like })
  await checkWarning(host, `${url}/?swedish`, true)
}
