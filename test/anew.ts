// Around each file that replaces modules or registers something: the next loads those of the kit anew, and finds none of that. What
// lies in node_modules stays loaded and warm; of mocks Vitest itself keeps a list for each file.
import { afterAll, vi } from 'vitest'

afterAll(() => void vi.resetModules())
