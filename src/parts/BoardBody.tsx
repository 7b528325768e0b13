'use client'
import { BoardRow } from './BoardRow.js'
import type { BoardText } from './boardWords.js'
import { MaybeKey } from './Maybe.js'
import type { BoardReading } from './readBoard.js'
import { useMarks } from './useMarks.js'
import type { Selection } from './useSelection.js'
import { useView } from './useView.js'
import { Words } from './Words.js'

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
  const { loading } = useView()
  const { bars, words } = reading
  const { more } = words
  const texts = loading && !words.texts.length ? waiting(top) : words.texts
  const ids = texts.map(({ id }) => id)
  const { active, markOf, handlers, layerOver } = useMarks({ ids, onSelect: selection?.[1] }, true)
  if (!texts.length)
    return (
      <div className="kpi-board">
        <bdi className="kpi-board-value" role="img" aria-label={words.reason}>
          {words.value}
        </bdi>
      </div>
    )
  return (
    <div className="kpi-board" {...(!loading && handlers)}>
      <div className="kpi-board-rows" role={loading ? undefined : 'group'}>
        {texts.map((text, i) => (
          <BoardRow
            key={text.id}
            text={text}
            bar={bars.bars[i] ?? null}
            zero={bars.zero}
            isActive={text.id === active}
            mark={markOf(text.id)}
            selected={selection && selection[0] === text.id}
            tip={text.id === active && layerOver(text)}
          />
        ))}
      </div>
      {bars.bars.some((bar) => bar?.maybe) && !loading && <MaybeKey />}
      {more && !loading && <Words className="kpi-board-more">{more}</Words>}
      {more && loading && <span className="kpi-board-more">&nbsp;</span>}
    </div>
  )
}

/** Rows of which nothing is known yet. */
const waiting = (top: number): BoardText[] =>
  Array.from({ length: Math.max(1, Math.min(MOST_WAITING, Math.trunc(top) || 0)) }, (_, i) => ({
    id: `${i}`,
    name: '—'.repeat(9),
    rank: '',
    value: '—'.repeat(3),
    shown: '—'.repeat(3),
    about: ['—'.repeat(12)],
    lines: [],
    isFirst: false,
  }))
