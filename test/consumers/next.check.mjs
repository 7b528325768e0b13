import { checkWarning } from '../../scripts/consumers/look.mjs'

const sections = ['russian', 'english', 'mirrored', 'arabic']

export default async function check(host) {
  host.install()
  for (const bundler of ['turbopack', 'webpack']) {
    host.run('npx', 'next', 'build', `--${bundler}`)
    const { url, close } = await host.serve('npx', (port) => ['next', 'start', '--port', String(port)])
    await host.lookAt({ url, as: bundler === 'turbopack' ? '' : bundler, sections })
    await host.lookAt({ url: `${url}/old`, as: `${bundler}, pages router`, sections: ['russian'] })
    await checkWarning(host, `${url}/swedish`, false)
    await close()
  }
  const { url } = await host.serve('npx', (port) => ['next', 'dev', '--port', String(port)])
  await host.lookAt({ url, as: 'dev', sections })
  await checkWarning(host, `${url}/swedish`, true)
}
