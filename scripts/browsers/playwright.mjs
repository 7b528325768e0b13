/** A browser that Playwright drives: `{ version, goto, close }`. */
export async function openPlaywright(type, options = {}) {
  const browser = await type.launch(options)
  const page = await browser.newPage()
  return { version: browser.version(), goto: (address) => page.goto(address), close: () => browser.close() }
}
