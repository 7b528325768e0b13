import fc from 'fast-check'

// The same examples on every run and machine: a red run is about the change, not about luck. `SEED=random npm run
// test:unit` looks for new ones; SEED=<number> repeats the run that printed it.
const { SEED, SHRINK } = process.env
fc.configureGlobal({
  ...(SEED !== 'random' && { seed: Number(SEED ?? 20261017) }),
  // A mutant need only be caught, not understood.
  ...(SHRINK === 'no' && { endOnFailure: true, numRuns: 20 }),
  // A law that fails takes its time to find the smallest example that breaks it, but not for ever.
  interruptAfterTimeLimit: 20_000,
})

export default fc
