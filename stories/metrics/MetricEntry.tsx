import { explainNames, nameOf } from 'kpi-kit/format'
import { isFact, type Metric } from 'kpi-kit/metrics'
import { memo, type ReactNode, useId } from 'react'
import { CopyButton } from './CopyButton.js'
import { Example } from './Example.js'
import type { Entry } from './entries.js'
import { Facts } from './Facts.js'
import { bothFrom, type Language, useLanguage } from './language.js'
import { addressOf, linkTo } from './link.js'
import type { Tag } from './parseDocs.js'
import { Text } from '../Text.js'

const arrows = { higher: '↑', lower: '↓', neutral: '·' } as const

interface MetricEntryProps {
  readonly entry: Entry
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
}

/** One metric: a line of the list, and all there is to know about it once it is opened. */
export const MetricEntry = memo(function MetricEntry({ entry, isOpen, onToggle }: MetricEntryProps) {
  const { metric } = entry
  const { id, better, unit } = metric
  const language = useLanguage()
  const { words, messages: locale } = language
  const [, other] = bothFrom(language)
  const name = nameOf(id, { locale })
  const bodyId = useId()
  return (
    <article className="ref-entry" id={id} data-open={isOpen || undefined}>
      <div className="ref-head">
        <span className="ref-arrow" role="img" aria-label={words.better[better]} title={words.better[better]}>
          {arrows[better]}
        </span>
        <h3>
          <button type="button" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => onToggle(id)}>
            {name}
          </button>
          <span className="ref-other" lang={other.tag}>
            {nameOf(id, { locale: other.messages })}
          </span>
        </h3>
        <span className="ref-formula">{sayFormula(metric, entry, language)}</span>
        <span className="ref-unit">{words.unit[unit]}</span>
        <a className="ref-id" href={linkTo({ id })} target="_top">
          {id}
        </a>
      </div>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && <Body entry={entry} name={name} />}
      </div>
    </article>
  )
})

/** A fact by itself is no formula: "Followers = Followers" says nothing. */
const sayFormula = ({ id, formula }: Metric, { ways }: Entry, { messages }: Language): string =>
  formula === id && isFact(id) ? '' : explainNames({ formula: ways[0]?.formula ?? formula }, { locale: messages })

function Body({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  const { metric, doc, ways, aliases } = entry
  const language = useLanguage()
  const { words } = language
  const both = bothFrom(language)
  const tagged = (tag: Tag): ReactNode =>
    doc?.[tag].length ? (
      <Item term={words.doc[tag]}>
        {doc[tag].map((text) => (
          <p key={text}>
            <Text>{text}</Text>
          </p>
        ))}
      </Item>
    ) : null

  return (
    <div className="ref-body">
      <p>
        {doc && (
          <>
            <Text>{doc.summary}</Text> <Text>{doc.more}</Text>
          </>
        )}
      </p>
      <Example metric={metric} />
      <dl>
        <Item term={words.formula}>
          {both.map(({ tag, messages }) => (
            <p key={tag} lang={tag}>
              {ways.map(({ formula }, i) => (
                <span key={JSON.stringify(formula)} className="ref-way">
                  {i > 0 && <span className="ref-muted">{languageWord(both, tag)} </span>}
                  {explainNames({ formula }, { locale: messages })}
                </span>
              ))}
            </p>
          ))}
        </Item>
        {metric.bases && (
          <Item term={words.base}>
            {Object.entries(metric.bases).map(([base, formula]) => (
              <p key={base}>
                <code>base: '{base}'</code> {explainNames({ formula }, { locale: language.messages })}
              </p>
            ))}
          </Item>
        )}
        <Item term={words.needs}>
          <Facts ways={ways} />
        </Item>
        {tagged('unit')}
        <Item term={words.directionOf}>{words.better[metric.better]}</Item>
        <Item term={words.overTime}>{words.time[metric.time]}</Item>
        <Item term={words.evaluated}>{words.window[metric.window]}</Item>
        {tagged('edge')}
        {tagged('example')}
        {tagged('prevents')}
        {tagged('elsewhere')}
        {aliases.length > 0 && (
          <Item term={words.aliases}>
            <code>{aliases.join(', ')}</code>
          </Item>
        )}
        {tagged('source')}
        <Item term={words.link}>
          <span className="ref-row">
            <code>{addressOf({ id: metric.id })}</code>
            <CopyButton
              label={words.copyLink(name)}
              text={() => new URL(linkTo({ id: metric.id }), document.baseURI).href}
            />
          </span>
        </Item>
      </dl>
    </div>
  )
}

const languageWord = (both: readonly Language[], tag: string) =>
  both.find((language) => language.tag === tag)?.words.formulaInstead

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="ref-item">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
