export default async function check({ install, run, check }) {
  install()
  const said = run('npx', 'jest')
  await check('both tests have run', () => {
    if (!/Tests:\s+2 passed, 2 total/.test(said)) throw new Error(said)
  })
}
