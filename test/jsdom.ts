import { builtinEnvironments } from 'vitest/runtime'

/** A page of jsdom, with modules as they are transformed for Node: once for the tests in a page and for those without. */
export default { ...builtinEnvironments.jsdom, viteEnvironment: 'ssr' }
