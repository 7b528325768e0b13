// One job of the bench in a process of its own, so that none finds the heap and the compiled code of another.
const [bundle, job, options] = process.argv.slice(2)
const { run } = await import(`./${job}.mjs`)
process.send(await run(await import(bundle), JSON.parse(options)))
