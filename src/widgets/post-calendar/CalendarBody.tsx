'use client'
import { formatNumber, formatWeekday } from '../../format/index.js'
import { Placeholder, tipText, useMarks, useView } from '../../parts/index.js'
import { type Level, LEVELS, type Place } from './geometry.js'
import type { CalendarReading } from './reading.js'

/** A value, or the name of a day, of so many characters finds room in a narrow sheet. */
const SHORT = 5

const idOf = ({ day, hour }: Pick<Place, 'day' | 'hour'>): string => (hour === null ? `${day}` : `${day}-${hour}`)

/** Times in rows and columns, the darker the more; each time with posts can be pointed at and stepped to. */
export function CalendarBody({ reading }: { readonly reading: CalendarReading }) {
  const { loading, settings } = useView()
  const { sheet, words, calendar } = reading
  const { rows, columns, weekdays } = sheet
  const isByHour = calendar.by === 'hour'
  const isShown = words.isKnown && !loading
  const isUnknown = !words.isKnown && !loading
  // What a place looks like: while it loads, what is of the period is alike; where nothing is known, no time is without posts.
  const lookOf = (level: Level) => {
    const known = isUnknown ? 'outside' : level
    return { 'data-level': loading && known !== 'outside' ? undefined : known }
  }
  const others = words.others.filter(([one]) => rows.flat().some(({ level }) => level === one))
  // Where posts are counted, none of them are where the scale begins.
  const isBegun = calendar.metric === 'posts' && others.length > 0
  const grid = isShown ? rows.map((places) => places.map((place) => place.cell && idOf(place))) : []
  const ids = grid.flat().filter((id) => id !== null)
  const { active, markOf, handlers, layerOver } = useMarks({ ids, grid }, true)
  const weekdayOf = (day: number, style: 'short' | 'narrow' = 'short') => formatWeekday(day, { ...settings, style })
  const isLong = weekdays?.some((day) => weekdayOf(day).length > SHORT)
  const say = (text = '') => <bdi>{loading ? <Placeholder text={text} /> : text}</bdi>
  const heads = isByHour
    ? (rows[0] ?? []).map(({ hour }) => ({ text: `${hour}`, letter: undefined }))
    : (weekdays ?? []).map((day) => ({ text: weekdayOf(day), letter: weekdayOf(day, 'narrow') }))

  return (
    <div className="kpi-calendar" data-columns={columns} data-long={isLong || undefined} {...handlers}>
      {heads.length > 0 && (
        <div className="kpi-calendar-row" aria-hidden="true">
          {isByHour && <span />}
          {heads.map(({ text, letter }, column) => (
            <bdi key={column} className="kpi-calendar-head" data-letter={letter}>
              {text}
            </bdi>
          ))}
        </div>
      )}
      <div className="kpi-calendar-rows" {...(isShown ? { role: 'group' } : { 'aria-hidden': true })}>
        {rows.map((places, row) => (
          <div key={row} className="kpi-calendar-row">
            {isByHour && weekdays && (
              <bdi className="kpi-calendar-head" aria-hidden="true">
                {weekdayOf(weekdays[row] ?? 0)}
              </bdi>
            )}
            {places.map((place, column) => {
              const { cell, day, level } = place
              const id = idOf(place)
              const number = !isByHour && day > 0 && !isUnknown && (
                <bdi className="kpi-calendar-day" aria-hidden="true">
                  {formatNumber(day, settings)}
                </bdi>
              )
              const tip = isShown && cell && words.tipOf(cell)
              const short = tip && words.shortOf(cell)
              return (
                <span
                  key={column}
                  className="kpi-calendar-cell"
                  {...lookOf(level)}
                  data-active={id === active || undefined}
                  {...(tip && { role: 'img', 'aria-label': tipText(tip, settings.resolved.messages), ...markOf(id) })}
                >
                  {number}
                  {short && (
                    <bdi
                      className="kpi-calendar-value"
                      data-long={short.length > SHORT || undefined}
                      aria-hidden="true"
                    >
                      {short}
                    </bdi>
                  )}
                  {tip && id === active && layerOver(tip)}
                </span>
              )
            })}
          </div>
        ))}
      </div>
      {isUnknown && (
        <bdi className="kpi-value kpi-calendar-none" data-unknown role="img" aria-label={words.reason}>
          {words.dash}
        </bdi>
      )}
      {words.highest && (
        <div className="kpi-calendar-scale" aria-hidden="true">
          {others.map(([level, name]) => (
            <span key={level}>
              {say(name)}
              <span className="kpi-calendar-cell" {...lookOf(level)} />
            </span>
          ))}
          <span>
            {!isBegun && say(words.zero)}
            {Array.from({ length: LEVELS }, (_, i) => (
              <span key={i} className="kpi-calendar-cell" {...lookOf(i + 1)} />
            ))}
            {say(words.highest)}
          </span>
        </div>
      )}
    </div>
  )
}
