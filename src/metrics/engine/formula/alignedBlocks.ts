import type { FactId } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { Warning } from '../../model/result.js'
import { contains, type Span } from '../../model/span.js'
import { type Book, type Cell, keyOf, type Segment } from '../../store/ledger.js'
import { blocksOf } from '../facts/blocks.js'
import { finestOf } from '../facts/cells.js'
import { sharedUnits } from './commonDays.js'

/** Blocks of several facts, in which a campaign counts, organic or paid, for the days on which all that know it do. */
export function alignedBlocks(
  source: Book,
  cells: readonly number[],
  facts: readonly FactId[],
  warnings: Warning[],
  apart?: typeof finestOf,
): Book {
  const blocks = blocksOf(source, cells, facts, warnings, apart)
  for (const { parts = [] } of blocks.cells) {
    const own = new Map<string, { span: Span | null; post: boolean; i: number }[]>()
    for (const { span, segments } of parts)
      for (const one of segments) getOr(own, keyOf(one), () => []).push({ span, post: false, i: one.i })
    for (const pieces of own.values()) {
      const columns = facts.map((fact) => blocks.bySegment.get(fact)?.values ?? [])
      const known = columns.map((values) => pieces.filter(({ i }) => isFinite(values[i] ?? Number.NaN)))
      const lists = known.filter(({ length }) => length)
      if (lists.length < 2) continue
      const { shared } = sharedUnits(lists)
      columns.forEach((values, k) => {
        for (const piece of known[k] ?? []) if (!shared.has(piece)) values[piece.i] = Number.NaN
      })
    }
  }
  return blocks
}

/**
 * Blocks of the finest cells that know something of every fact: a wider span serves only where no finer row is of what it is
 * of, be it all, a campaign, organic or paid.
 */
export function finestBlocks(
  source: Book,
  cells: readonly number[],
  facts: readonly FactId[],
  warnings: Warning[],
): Book {
  const columns = facts.map((fact) => source.bySegment.get(fact)?.values ?? [])
  const knows = ({ i }: Segment) => columns.some((values) => isFinite(values[i] ?? Number.NaN))
  const own = cells.filter((i) => {
    const { segments } = source.cells[i] as Cell
    return columns.every((values) => segments.some((one) => isFinite(values[one.i] ?? Number.NaN)))
  })
  const isFiner = (one: Cell, { span }: Cell) => one.span !== span && contains(span as Span, one.span as Span)
  const isServed = (whole: Cell) => {
    const finer = own.map((i) => source.cells[i] as Cell).filter((one) => isFiner(one, whole))
    const rows = finer.flatMap(({ segments }) => segments.filter(knows))
    return whole.segments
      .filter(knows)
      .every(({ campaign, paid }) =>
        rows.some((row) => (!campaign || row.campaign === campaign) && (!paid || row.paid === paid)),
      )
  }
  const wide = new Set(source.wide)
  const left = own.filter((i) => !(wide.has(source.cells[i] as Cell) && isServed(source.cells[i] as Cell)))
  return alignedBlocks(source, left, facts, warnings, finestOf)
}
