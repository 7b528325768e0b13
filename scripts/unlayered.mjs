/**
 * A sheet without its layer: rules in a layer lose to every reset of a page that is in none, or in a later one.
 *
 * @param {string} css
 */
export function unlayered(css) {
  let rest = css
  let done = ''
  for (;;) {
    const start = rest.match(/@layer kpi-kit\s*\{/)
    if (!start) return done + rest
    const from = start.index + start[0].length
    let at = from
    for (let depth = 1; depth > 0; at++) {
      if (rest[at] === '{') depth++
      if (rest[at] === '}') depth--
    }
    done += rest.slice(0, start.index) + rest.slice(from, at - 1)
    rest = rest.slice(at)
  }
}
