'use client'
import { BoardRow } from './BoardRow.js'
import type { BoardReading } from './readBoard.js'
import { Placeholder, Skeleton } from './States.js'
import { useMarks } from './useMarks.js'
import type { Selection } from './useSelection.js'
import { useView } from './useView.js'

interface BoardBodyProps {
  reading: BoardReading
  /** How many rows wait for data of which nothing is known. */
  top: number
  /** `undefined` where entries can't be selected. */
  selection: Selection | undefined
}

/** So many rows wait at the most. */
const MOST_WAITING = 10

/** A list of entries with a bar each, and how many more there are. */
export function BoardBody({ reading, top, selection }: BoardBodyProps) {
  const { title, loading } = useView()
  const { bars, words } = reading
  const { texts, more } = words
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: texts.map(({ id }) => id), onSelect: selection?.[1] },
    true,
  )
  if (loading) return <Waiting names={texts.map(({ name }) => name)} top={top} />
  if (!texts.length)
    return (
      <div className="kpi-board">
        <bdi className="kpi-board-value" role="img" aria-label={words.reason}>
          {words.value}
        </bdi>
      </div>
    )
  return (
    <div className="kpi-board" {...handlers}>
      <div className="kpi-board-rows" role="group" aria-label={title}>
        {texts.map((text, i) => (
          <BoardRow
            key={text.id}
            text={text}
            bar={bars.bars[i] ?? null}
            zero={bars.zero}
            place={i}
            isActive={text.id === active}
            isTabStop={text.id === tabStop}
            selected={selection && selection[0] === text.id}
            tip={text.id === active && layer({ ...text, x: '50%', y: 0 })}
          />
        ))}
      </div>
      {more && <bdi className="kpi-board-more">{more}</bdi>}
    </div>
  )
}

/** As long as the list to come. */
function Waiting({ names, top }: { readonly names: readonly string[]; readonly top: number }) {
  const count = Math.max(1, Math.min(MOST_WAITING, Math.trunc(top) || 0))
  return (
    <div className="kpi-board">
      <Skeleton />
      <div className="kpi-board-rows" aria-hidden="true">
        {(names.length ? names : Array.from({ length: count }, () => '—'.repeat(9))).map((name, i) => (
          <div key={i} className="kpi-board-row">
            <Placeholder text={name} />
          </div>
        ))}
      </div>
    </div>
  )
}
