export default async function check({ install, run, serveFolder, lookAt }) {
  install()
  run('npx', 'vite', 'build')
  await lookAt({ url: await serveFolder('dist') })
}
