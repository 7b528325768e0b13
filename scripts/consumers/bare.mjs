// Whether a host has changed what a widget looks like: each root of the kit once more, on a page that has nothing but the
// kit's own sheet, and every element in it beside its double.

/** Runs in the page: what can be seen of the elements of a root, each with its name. */
function seenIn() {
  const properties = (
    'padding margin border-width display position overflow box-sizing gap transform font-size font-weight font-style ' +
    'line-height text-align text-transform text-decoration-line white-space list-style-type direction opacity visibility ' +
    'vertical-align'
  ).split(' ')
  const colours = ['color', 'background-color', 'fill', 'stroke', 'border-top-color']
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const painted = new Map()
  /** As it is painted: a build may write the same colour in another form. */
  const paint = (colour) => {
    if (!painted.has(colour)) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = '#0000'
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      painted.set(colour, [...canvas.getImageData(0, 0, 1, 1).data])
    }
    return painted.get(colour)
  }
  const roots = [...document.querySelectorAll('.kpi-root')].filter((root) => !root.parentElement.closest('.kpi-root'))
  return roots.map((root) =>
    [...root.querySelectorAll('.kpi-widget, .kpi-widget *')].map((element) => {
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return {
        name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
        said: properties.map((name) => `${name}: ${style.getPropertyValue(name)}`),
        colours: colours.map((name) => ({ name, value: paint(style.getPropertyValue(name)) })),
        size: [width, height],
      }
    }),
  )
}

/** Runs in the page: its roots as HTML, and what they inherit. */
function rootsOf() {
  const inherited = ['font-family', 'font-size', 'line-height', 'letter-spacing', 'color', 'font-weight']
  return [...document.querySelectorAll('.kpi-root')]
    .filter((root) => !root.parentElement.closest('.kpi-root'))
    .map((root) => {
      const style = getComputedStyle(root.parentElement)
      const width = root.getBoundingClientRect().width
      return {
        html: root.outerHTML,
        style: [`width: ${width}px`, ...inherited.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; '),
      }
    })
}

const near = (a, b, by) => a.every((one, i) => Math.abs(one - b[i]) <= by)

/** @returns {Promise<string[]>} a line for each element that differs, and in what */
export async function differencesFromBare(page, sheet) {
  const here = await page.evaluate(seenIn)
  const roots = await page.evaluate(rootsOf)
  const bare = await page.context().newPage()
  try {
    const boxes = roots.map(({ html, style }) => `<div style='${style.replaceAll("'", '"')}'>${html}</div>`)
    await bare.setContent(`<!doctype html><html lang="en"><body>${boxes.join('')}</body></html>`)
    await bare.addStyleTag({ content: sheet })
    const there = await bare.evaluate(seenIn)
    if (here.length === 0 || here.flat().length !== there.flat().length) {
      return [`${here.flat().length} elements in ${here.length} roots here, ${there.flat().length} on the bare page`]
    }
    const others = there.flat()
    return here.flat().flatMap(({ name, said, colours, size }, i) => {
      const double = others[i]
      const lines = [
        ...said.flatMap((line, j) =>
          line === double.said[j] ? [] : [`${line} (bare: ${double.said[j].split(': ')[1]})`],
        ),
        ...colours.flatMap(({ name, value }, j) =>
          near(value, double.colours[j].value, 3) ? [] : [`${name}: ${value} (bare: ${double.colours[j].value})`],
        ),
        ...(near(size, double.size, 1) ? [] : [`size: ${size} (bare: ${double.size})`]),
      ]
      return lines.length ? [`${name} has ${lines.join(', ')}`] : []
    })
  } finally {
    await bare.close()
  }
}
