import type { Better } from 'kpi-kit/metrics'
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { factEntries, families, idOf } from './entries.js'
import { FactList } from './FactList.js'
import { LanguageContext, languageOf } from './language.js'
import { addressOf, type View } from './link.js'
import { MetricEntry } from './MetricEntry.js'
import { select } from './select.js'

export interface MetricReferenceProps {
  /** What the page opens with. */
  readonly start?: Partial<View>
  /** Called when a search, a filter or an opened metric changes what a link should say. */
  readonly onView?: (view: View) => void
  readonly locale?: 'en' | 'ru'
}

const empty: View = { id: '', query: '', family: '', better: '' }

/** Every metric of the catalogue, to be searched, opened and tried. */
export function MetricReference({ start, onView, locale = 'en' }: MetricReferenceProps) {
  const language = languageOf(locale)
  const { words } = language
  const [view, setView] = useState<View>({ ...empty, ...start, id: idOf(start?.id ?? '') })
  const [opened, setOpened] = useState<readonly string[]>([view.id])
  const { query, family, better } = useDeferredValue(view)
  const { groups, facts, count } = useMemo(() => select({ query, family, better }), [query, family, better])

  useEffect(() => onView?.(view), [view, onView])
  // Only what the link names is scrolled to. What a person opens later is on the screen already.
  const [linked] = useState(view.id)
  useEffect(() => {
    if (linked) document.getElementById(linked)?.scrollIntoView()
  }, [linked])

  const change = (changed: Partial<View>) => setView((before) => ({ ...before, ...changed }))
  const toggle = useCallback((id: string) => {
    setOpened((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
    setView((before) => ({ ...before, id: before.id === id ? '' : id }))
  }, [])

  return (
    <LanguageContext.Provider value={language}>
      <div className="ref" lang={language.tag} dir="ltr">
        <header>
          <h1>{words.title}</h1>
          <p className="ref-muted">{words.lead}</p>
        </header>
        <div role="search" className="ref-search">
          <label className="ref-query">
            <span>{words.search}</span>
            <input
              type="search"
              className="ref-input"
              placeholder={words.searchHint}
              value={view.query}
              onChange={({ target }) => change({ query: target.value })}
            />
          </label>
          <Choice label={words.family} value={view.family} onChange={(family) => change({ family })}>
            <option value="">{words.allFamilies}</option>
            {families.map(({ id }) => (
              <option key={id} value={id}>
                {words.families[id] ?? id}
              </option>
            ))}
            <option value="facts">{words.facts}</option>
          </Choice>
          <Choice label={words.direction} value={view.better} onChange={(better) => change({ better })}>
            <option value="">{words.anyDirection}</option>
            {(['higher', 'lower', 'neutral'] satisfies Better[]).map((one) => (
              <option key={one} value={one}>
                {words.better[one]}
              </option>
            ))}
          </Choice>
          <p role="status" className="ref-muted">
            {words.metricsShown(count)}
            {facts.length > 0 && `, ${words.factsShown(facts.length)}`}
          </p>
        </div>

        {groups.map(({ id, entries }) => (
          <section key={id} className="ref-group" aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>
              {typeof id === 'number' ? words.found[id] : (words.families[id] ?? id)} <small>{entries.length}</small>
            </h2>
            {entries.map((entry) => (
              <MetricEntry
                key={entry.metric.id}
                entry={entry}
                isOpen={opened.includes(entry.metric.id)}
                onToggle={toggle}
              />
            ))}
          </section>
        ))}
        {facts.length > 0 && (
          <section className="ref-group" aria-labelledby="group-facts">
            <h2 id="group-facts">
              {words.facts} <small>{facts.length}</small>
            </h2>
            <p className="ref-note">{words.factsNote}</p>
            <FactList entries={facts} current={view.id} />
          </section>
        )}
        {count + facts.length === 0 && (
          <div className="ref-nothing">
            <p>
              <strong>{words.nothing}</strong>
            </p>
            <p className="ref-muted">{words.nothingHint}</p>
            <button type="button" className="ref-button" onClick={() => change({ query: '', family: '', better: '' })}>
              {words.clear}
            </button>
          </div>
        )}
        <footer className="ref-note">
          {words.links} <code>{addressOf({ id: families[0]?.entries[0]?.metric.id ?? '' })}</code>{' '}
          <code>{addressOf({ query: factEntries[0]?.metric.id ?? '' })}</code>
        </footer>
      </div>
    </LanguageContext.Provider>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The options. */
  readonly children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select className="ref-input" value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  )
}
