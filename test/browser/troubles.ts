// What can be wrong with how a widget lies in a page, found by measuring what it drew. No test runner is needed to look.

/** A text as the reader sees it: the lines that it takes, each as high as its letters. */
interface Shown {
  readonly text: string
  readonly node: Node
  readonly parent: Element
  readonly lines: readonly Box[]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const hidden = 'details:not([open]) > :not(summary), svg title, svg desc, script, style'

/** A number with its sign and its unit. */
const number = /[+\u2212]?(?:[$€₽]\u00a0?)?\d(?:[\d.,\u00a0]*\d)?(?:\u00a0?[%$€₽])?/gu

/** A word in any script. A hyphen may end a line. */
const word = /[\p{L}\p{M}’']{2,}/gu

/** A table that finds no room lies in a box that can be scrolled, by keys too. */
const scroller = '[tabindex="0"]:has(> table)'

/** Of the size of the type: from the middle of a line to the top of its capitals. */
const HALF_CAPITAL = 0.36
/** Boxes are placed by fractions of a pixel. */
const NOISE = 0.5
/** Of the widget's width: a word that is longer may break. */
const LONG_WORD = 0.5

/** Where a part of a text lies: a box for each line. */
function linesOf(node: Node, start: number, end: number): DOMRect[] {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [...range.getClientRects()].filter(({ width }) => width > 0)
}

/** Asked once of each element: most texts of a table have the same boxes around them, and to ask the browser takes long. */
function once<Answer>(of: (element: Element) => Answer): (element: Element) => Answer {
  const answers = new Map<Element, Answer>()
  return (element) => {
    if (!answers.has(element)) answers.set(element, of(element))
    return answers.get(element) as Answer
  }
}

/** What holds for an element and for all that is in it. */
function within(holds: (element: Element) => boolean): (element: Element) => boolean {
  const ask: (element: Element) => boolean = once((element) => {
    const { parentElement } = element
    return (parentElement !== null && ask(parentElement)) || holds(element)
  })
  return ask
}

/** What the page as it lies now shows of an element's text. */
const look = () => ({
  /** Names may be cut short, with an ellipsis that says so; nothing else may. */
  isShortened: within((element) => getComputedStyle(element).textOverflow === 'ellipsis'),
  /**
   * What is in the page and not to be seen: clipped away for screen readers, folded in, or no text at all. A text of an svg
   * has its place in Chromium also where `display: none` hides it.
   */
  isHidden: within((element) => {
    const { clipPath, display } = getComputedStyle(element)
    return display === 'none' || clipPath === 'inset(50%)' || element.matches(hidden)
  }),
  /** A box that the reader sees, by its ground, its sides or its shadow. */
  isPainted: once(isPainted),
})

type Look = ReturnType<typeof look>

/** Where something is cut off on purpose: the spelling of a number that has no room, the point before a line of a note. */
const cutsOnPurpose = '.kpi-value[data-notation="auto"], .kpi-note'

/** Nothing of the line is to be seen, for it lies beyond what cuts it off. */
function isCutOff({ left, right, top, bottom }: DOMRect, parent: Element): boolean {
  const box = parent.closest(cutsOnPurpose)?.getBoundingClientRect()
  if (!box) return false
  return Math.min(right, box.right) - Math.max(left, box.left) < 1 || (top + bottom) / 2 > box.bottom
}

function textsIn(root: Element, { isShortened, isHidden }: Look = look()): Shown[] {
  const found: Shown[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    const text = node.textContent ?? ''
    if (!text.trim() || isShortened(parent) || isHidden(parent) || getComputedStyle(parent).visibility === 'hidden')
      continue
    const half = HALF_CAPITAL * Number.parseFloat(getComputedStyle(parent).fontSize)
    const lines = linesOf(node, 0, text.length)
      .filter((line) => !isCutOff(line, parent))
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2
        return { left, right, top: middle - half, bottom: middle + half }
      })
    if (lines.length > 0) found.push({ text, node, parent, lines })
  }
  return found
}

const isScrolled = ({ parent }: Shown): boolean => parent.closest(scroller) !== null

/** A text that leaves the widget. */
function outside(shown: Shown, box: DOMRect): string[] {
  const over = Math.max(...shown.lines.map((line) => Math.max(box.left - line.left, line.right - box.right)))
  const below = Math.max(...shown.lines.map((line) => Math.max(box.top - line.top, line.bottom - box.bottom)))
  return [
    ...(over > NOISE && !isScrolled(shown) ? [`"${shown.text}" sticks out by ${Math.round(over)}`] : []),
    ...(below > NOISE && !isScrolled(shown) ? [`"${shown.text}" sticks out below`] : []),
  ]
}

/** A text that leaves a box that the reader sees: a pill, a card, a tooltip. */
function unboxed({ text, parent, lines }: Shown, root: Element, isPainted: Look['isPainted']): string[] {
  for (let box: Element | null = parent; box && root.contains(box); box = box.parentElement) {
    if (box.matches(scroller)) return []
    if (!isPainted(box)) continue
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const over = Math.max(
      ...lines.map((line) => Math.max(left - line.left, line.right - right, top - line.top, line.bottom - bottom)),
    )
    if (over > NOISE) return [`"${text}" leaves its box (${box.getAttribute('class')}) by ${Math.round(over)}`]
  }
  return []
}

function isPainted(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false
  const { backgroundColor, display, borderLeftWidth, borderRightWidth, boxShadow } = getComputedStyle(element)
  if (display === 'inline' || display === 'contents') return false
  const hasSides = Number.parseFloat(borderLeftWidth) > 0 && Number.parseFloat(borderRightWidth) > 0
  return hasSides || boxShadow !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)
}

/** Numbers that go over more than one line, and words that break although they had room. */
function broken({ text, node, lines }: Shown, width: number): string[] {
  if (lines.length < 2) return []
  const parts = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(({ 0: part, index }) => ({ part, index, rects: linesOf(node, index, index + part.length) }))
      .filter(({ rects }) => new Set(rects.map(({ top }) => Math.round(top))).size > 1)
  // An address, and whatever else has no space, breaks where it must.
  const isShort = (index: number) => {
    const start = text.slice(0, index).search(/\S*$/)
    const end = index + text.slice(index).search(/\s|$/)
    return linesOf(node, start, end).reduce((sum, rect) => sum + rect.width, 0) < LONG_WORD * width
  }
  return [
    ...parts(number).map(({ part }) => `"${part}" breaks in "${text}"`),
    ...parts(word).flatMap(({ part, index }) => (isShort(index) ? [`the word "${part}" breaks in "${text}"`] : [])),
  ]
}

/** Marks that are read down a table: the ticks of goals, the lines of no difference. */
const readDown = ['.kpi-meter-goal', '.kpi-effect-zero']

/** Marks of one table that stand at different x: its bars have different lengths, and cannot be compared. */
function askew(root: Element): string[] {
  return [...root.querySelectorAll('[role="table"]')].flatMap((table) =>
    readDown.flatMap((marks) => {
      const places = [...table.querySelectorAll(marks)].map((mark) => mark.getBoundingClientRect().left)
      const [least, most] = [Math.min(...places), Math.max(...places)]
      return most - least > NOISE
        ? [`${marks} of one table stand at x from ${Math.round(least)} to ${Math.round(most)}`]
        : []
    }),
  )
}

/** What is wrong with how an element lies: nothing in it may stick out of it, sideways or cut off. */
export function troubles(root: HTMLElement, seen = look(), texts: readonly Shown[] = textsIn(root, seen)): string[] {
  const { isShortened, isHidden, isPainted } = seen
  const found: string[] = []
  const box = root.getBoundingClientRect()
  if (box.width <= 0) found.push('has no width')
  if (box.height <= 20) found.push('has no height')
  if (root.scrollWidth > root.clientWidth) found.push(`is ${root.scrollWidth} wide in ${root.clientWidth}`)
  for (const shown of texts)
    found.push(...outside(shown, box), ...unboxed(shown, root, isPainted), ...broken(shown, box.width))
  found.push(...askew(root))
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth) continue
    if (element.closest('svg') || element.matches(scroller) || isShortened(element) || isHidden(element)) continue
    if (element.matches(cutsOnPurpose)) continue
    if (getComputedStyle(element).overflowX !== 'visible') found.push(`${element.className} cuts its text`)
  }
  return found
}

/** Texts that lie on each other, in html and in svg alike. */
export function collisions(root: Element, all: readonly Shown[] = textsIn(root)): string[] {
  const texts = all.filter((shown) => !isScrolled(shown))
  return texts.flatMap(({ text, lines }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => lines.some((a) => other.lines.some((b) => overlap(a, b))))
      .map((other) => `"${text}" on "${other.text}"`),
  )
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

/** All that is wrong with a widget, or with a tooltip of one. */
export function faultsOf(root: HTMLElement): string[] {
  const seen = look()
  const texts = textsIn(root, seen)
  return [...troubles(root, seen, texts), ...collisions(root, texts)]
}

/** What is uneven among widgets that begin at one line: their titles, sizes of numbers, sentences and ends. */
export function unevenIn(root: HTMLElement): string[] {
  const rows = new Map<number, HTMLElement[]>()
  for (const widget of root.querySelectorAll<HTMLElement>('.kpi-widget')) {
    const top = Math.round(widget.getBoundingClientRect().top)
    rows.set(top, [...(rows.get(top) ?? []), widget])
  }
  return [...rows.values()].flatMap((row) => [
    ...differing('titles', row, (widget) => firstLine(widget.querySelector('.kpi-title'))?.top),
    ...differing('numbers', row, (widget) => {
      const value = widget.querySelector('.kpi-tile-value, .kpi-value')
      return value ? Number.parseFloat(getComputedStyle(value).fontSize) : undefined
    }),
    // One may be longer than its neighbour's: they begin together, and what is below them ends together.
    ...differing('sentences', row, (widget) => firstLine(widget.querySelector('.kpi-sentence'))?.top),
    ...differing(
      'footers',
      row,
      (widget) => widget.querySelector('.kpi-footer:not(:empty)')?.getBoundingClientRect().bottom,
    ),
    ...differing(
      'ends',
      row,
      (widget) => (widget.querySelector('.kpi-frame') ?? widget).getBoundingClientRect().bottom,
    ),
  ])
}

const firstLine = (element: Element | null): DOMRect | undefined => {
  const range = document.createRange()
  if (!element) return undefined
  range.selectNodeContents(element)
  return range.getClientRects()[0]
}

/** Widgets of one kind are neighbours: a gauge's number is larger than a tile's. */
function differing(
  what: string,
  row: readonly HTMLElement[],
  measure: (widget: HTMLElement) => number | undefined,
): string[] {
  const kinds = new Map<string, number[]>()
  for (const widget of row) {
    const found = measure(widget)
    const kind =
      what === 'numbers'
        ? ([...widget.classList].find((one) => /^kpi-(?!widget|root|variant|size)/.test(one)) ?? '')
        : ''
    if (found !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), Math.round(found)])
  }
  return [...kinds.values()].flatMap((values) =>
    Math.max(...values) - Math.min(...values) > 1 ? [`${what} of a row at ${values.join(', ')}`] : [],
  )
}

/** A text of the page, or the box it is painted in, that lies on a shape that is painted. */
export function onDrawing(root: Element): string[] {
  const shapes = [...root.querySelectorAll<SVGGeometryElement>('path, rect, circle')].filter(
    (shape) =>
      !/^(?:none|rgba\(.*, 0\))$/.test(getComputedStyle(shape).fill) && !shape.closest('bdi, button, .kpi-delta'),
  )
  const seen = look()
  return textsIn(root, seen).flatMap(({ text, parent, lines }) => {
    if (parent.closest('svg')) return []
    const box = painted(parent, root, seen.isPainted)
    return (box ? [box.getBoundingClientRect()] : lines).some((one) => shapes.some((shape) => lies(one, shape)))
      ? [`"${text}" lies on the drawing`]
      : []
  })
}

/** The least box around a text that is seen. */
function painted(parent: Element, root: Element, isPainted: Look['isPainted']): Element | undefined {
  for (let box: Element | null = parent; box && box !== root; box = box.parentElement)
    if (!box.matches('.kpi-frame') && isPainted(box)) return box
  return undefined
}

/** Whether the shape is painted anywhere along the edge of the box: corners that are round are not there. */
function lies({ left, right, top, bottom }: Box, shape: SVGGeometryElement): boolean {
  const matrix = shape.getScreenCTM()?.inverse()
  const near = shape.getBoundingClientRect()
  if (!matrix || near.right < left || near.left > right || near.bottom < top || near.top > bottom) return false
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return [0, 0.25, 0.5, 0.75, 1].some((part) => {
    const across = left + 2 + part * (right - left - 4)
    const down = top + 2 + part * (bottom - top - 4)
    return [
      [across, top + 1],
      [across, bottom - 1],
      [left + 1, down],
      [right - 1, down],
      [x, y],
    ].some(([px, py]) => shape.isPointInFill(new DOMPoint(px, py).matrixTransform(matrix)))
  })
}
