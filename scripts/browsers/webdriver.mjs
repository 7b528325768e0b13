// WebKitGTK's browser, driven by its WebDriver on a virtual screen.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** Starts a program that ends when this one does. */
function start(program, args, options) {
  const child = spawn(program, args, options)
  const end = () => child.kill()
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

/** The screen's name, `:99`, once it is there. */
async function openScreen(xvfb) {
  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb does not start'))),
  ])
  return { name: `:${String(number).trim()}`, close: () => screen.kill() }
}

/** A browser behind a WebDriver: `{ version, goto, close }`. */
export async function openWebKit({ driver, xvfb }) {
  const screen = await openScreen(xvfb)
  const port = await freePort()
  const child = start(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  })
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`WebDriver: ${value?.message || value?.error}`)
    return value
  }
  const end = () => {
    child.kill()
    screen.close()
  }
  try {
    for (let tries = 0; ; tries++) {
      const ready = await ask('GET', '/status').catch((error) => (tries < 100 ? undefined : Promise.reject(error)))
      if (ready) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: {} })
    return {
      version: capabilities.browserVersion,
      goto: (url) => ask('POST', `/session/${sessionId}/url`, { url }),
      close: () => ask('DELETE', `/session/${sessionId}`).finally(end),
    }
  } catch (error) {
    end()
    throw error
  }
}
