export default async function check({ install, run, serve, lookAt }) {
  install()
  run('npx', 'react-router', 'build')
  const { url } = await serve('npx', () => ['react-router-serve', './build/server/index.js'])
  await lookAt({ url, sections: ['english', 'russian', 'mirrored', 'arabic'] })
}
