// The catalogue as somebody without the kit would write it by hand: for each metric which sums over cells it needs, as
// JavaScript, and how they divide. A competent reading of the formulas for data that is in order: what is unknown stays
// unknown, both sides of a ratio drop the same days, people are not added up. It has none of the kit's bounds, reasons,
// coverage, warnings, and no totals beside their parts.

const isOperation = (e) => typeof e === 'object'
function factsOf(e) {
  if (typeof e === 'string') return [e]
  return isOperation(e) ? e.of.flatMap(factsOf) : []
}
/** A derived fact names itself first. */
const withoutItself = (e, fact) => ({ ...e, of: e.of.filter((part) => part !== fact) })
/** What is summed over cells, and divided where there are two. */
function sidesOf(e) {
  if (e.op === 'meanCells') return ['sumCells', 'countCells'].map((op) => ({ ...e, op }))
  return e.op === 'ratio' ? e.of : [e]
}
/** `a` where `b` is known, too: unknown is NaN, and a sum with NaN is NaN. */
const whereKnown = (a, b) => `${a} + 0 * ${b}`
const unknown = () => Number.NaN

/**
 * @param {{ metrics: object, facts: object, derived: object }} kit what is to be worked out
 * @param {readonly string[]} reported the facts that the rows have; `posts` where they have posts
 * @param {(fact: string) => string} write how a fact of the cell `d` is written in JavaScript
 * @returns the sums over cells that are needed, and each metric as a function of them
 */
export function definitionsOf({ metrics, facts, derived }, reported, write = (fact) => `d.${fact}`) {
  const kindOf = (fact) => facts[fact].kind
  const adds = (e) => factsOf(e).every((fact) => ['flow', 'duration', 'money'].includes(kindOf(fact)))
  const isLevel = (fact) => kindOf(fact) === 'closing' || kindOf(fact) === 'opening'
  const terms = []
  /** A sum over cells; the same is worked out once for all metrics. */
  function ofSum(code) {
    const i = terms.includes(code) ? terms.indexOf(code) : terms.push(code) - 1
    return ({ sums }) => sums[i]
  }

  /** What an expression is in one cell; `null` where no row has its facts. */
  function inCell(e) {
    if (typeof e === 'number') return `${e}`
    if (e === 'posts' && reported.includes(e)) return '(d.post ? 1 : NaN)'
    if (typeof e === 'string' && reported.includes(e)) return write(e)
    if (typeof e === 'string') return derived[e] ? inCell(withoutItself(derived[e], e)) : null
    const { op, of, cells } = e
    if (op === 'before' || op === 'atFirst') return null
    const parts = of.map(inCell)
    const known = parts.filter((part) => part !== null)
    if (op === 'firstKnown')
      return known.reduceRight(
        (rest, part) => (rest ? `(${part} >= 0 || ${part} < 0 ? ${part} : ${rest})` : part),
        null,
      )
    if (op === 'sumKnown') return known.length ? `(${known.join(' + ')})` : null
    if (known.length < parts.length) return null
    if (op === 'sumCells' || op === 'countCells') {
      const code = op === 'sumCells' ? parts[0] : `(${whereKnown(1, parts[0])})`
      return cells ? `(${cells === 'post' ? 'd.post' : '!d.post'} ? ${code} : NaN)` : code
    }
    const sign = { plus: '+', minus: '-', times: '*', ratio: '/' }[op]
    if (!sign) throw new Error(`The bench cannot write "${op}".`)
    return `(${parts.join(` ${sign} `)})`
  }

  function operate(op, values) {
    if (op === 'firstKnown') return values.find((value) => !Number.isNaN(value)) ?? Number.NaN
    const by = { plus: (a, b) => a + b, minus: (a, b) => a - b, times: (a, b) => a * b, ratio: (a, b) => a / b }[op]
    return by ? values.reduce(by) : Number.NaN
  }

  /** How a metric follows from what has been worked out. */
  function valueOf(e, window) {
    if (typeof e === 'number') return () => e
    const { op, of, p = null } = isOperation(e) ? e : {}
    if (op === 'quantile' || op === 'mean')
      return reported.includes(of[0]) ? ({ samples }) => samples(of[0], p) : unknown
    // Each side of it over all that know it.
    if (op === 'overall') return valueOf(of[0], window)
    const isMatched = !(isOperation(e) && of.some((part) => part.op === 'overall'))
    if (isMatched && (window === 'row' || adds(e))) {
      const codes = sidesOf(e).map(inCell)
      if (codes.includes(null)) return unknown
      const [a, b] = codes
      if (!b) return ofSum(a)
      const [above, below] = [ofSum(whereKnown(a, b)), ofSum(whereKnown(b, a))]
      return (given) => above(given) / below(given)
    }
    if (!isOperation(e)) return isLevel(e) ? ({ levels }) => levels[e] ?? Number.NaN : unknown
    const parts = of.map((part) => valueOf(part, window))
    return (given) =>
      operate(
        op,
        parts.map((part) => part(given)),
      )
  }

  const written = Object.values(metrics).map(({ id, formula, window }) => [id, valueOf(formula, window)])
  const samples = reported.filter((fact) => kindOf(fact) === 'samples')
  return {
    /** The facts that hold one number, and are in the rows themselves. */
    numbers: reported.filter((fact) => !samples.includes(fact) && fact !== 'posts'),
    levels: reported.filter(isLevel),
    isOpening: (fact) => kindOf(fact) === 'opening',
    samples,
    terms,
    /** @param {{ sums: number[], levels: object, samples: (fact: string, p: number | null) => number }} given */
    values: (given) => Object.fromEntries(written.map(([id, value]) => [id, value(given)])),
  }
}
