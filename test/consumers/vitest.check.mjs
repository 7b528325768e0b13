export default async function check({ install, run, check }) {
  install()
  const said = run('npx', 'vitest', 'run')
  await check('both tests have run', () => {
    if (!/Tests\s+2 passed/.test(said)) throw new Error(said)
  })
}
