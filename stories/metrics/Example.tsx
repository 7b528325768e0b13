import { describeReason, describeWarning, explain, formatValue } from 'kpi-kit/format'
import { type Base, evaluate, type FactId, facts, type Metric } from 'kpi-kit/metrics'
import { useId, useMemo, useState } from 'react'
import { CopyButton } from './CopyButton.js'
import { codeOf, type Figures, fieldsOf, figuresOf, type Layout, layoutOf, optionsOf, rowsOf } from './example.js'
import { factName } from './factName.js'
import { bothFrom, useLanguage } from './language.js'

// Given as an option and not in each row, so that the line of code that is shown stays short.
const currency = 'USD'

/** A metric on figures that a person can change: the value, the sum behind it, or the reason why there is none. */
export function Example({ metric }: { readonly metric: Metric }) {
  const language = useLanguage()
  const { words, messages: locale } = language
  const titleId = useId()
  const [base, setBase] = useState<Base>('start')
  const formula = (base !== 'start' && metric.bases?.[base]) || metric.formula
  const layout = useMemo(() => layoutOf(metric), [metric])
  // A figure that was typed stays when the base changes; what the new base needs comes from the month.
  const [typed, setTyped] = useState<Figures>({})
  const figures = { ...figuresOf(formula, layout), ...typed }
  const { needed, instead } = fieldsOf(formula)

  const rows = rowsOf(figures, layout)
  const options = optionsOf(layout, base)
  const result = evaluate(metric, rows, options)
  const code = codeOf(metric, rows, options)
  const reason = describeReason(result, { locale, currency })
  const fields = {
    layout,
    figures,
    onType: (fact: FactId, texts: readonly string[]) => setTyped({ ...typed, [fact]: texts }),
  }

  return (
    <section className="ref-example" aria-labelledby={titleId}>
      <div className="ref-row">
        <h4 id={titleId}>{words.example}</h4>
        {metric.bases && (
          <label className="ref-inline">
            {words.base}
            <select className="ref-input" value={base} onChange={({ target }) => setBase(target.value as Base)}>
              {['start', ...Object.keys(metric.bases)].map((one) => (
                <option key={one} value={one}>
                  {words.bases[one as Base]}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="ref-button" onClick={() => setTyped({})}>
          {words.reset}
        </button>
      </div>
      <p className="ref-note">{words.exampleHint}</p>
      <Fields {...fields} ids={needed} />
      {instead.length > 0 && (
        <fieldset className="ref-instead">
          <legend>{words.instead}</legend>
          <Fields {...fields} ids={instead} />
        </fieldset>
      )}
      <output className="ref-result" aria-label={words.result}>
        <strong>{formatValue(result, { locale, currency })}</strong>
        {reason && <span>{reason}</span>}
        {result.warnings.map((warning) => (
          <span key={JSON.stringify(warning)}>{describeWarning(warning, { locale, currency })}</span>
        ))}
      </output>
      <div className="ref-explained">
        {bothFrom(language).map(({ tag, messages }) => (
          <p key={tag} lang={tag}>
            {explain(result, { locale: messages, currency })}
          </p>
        ))}
      </div>
      <div className="ref-code">
        <code>{code}</code>
        <CopyButton text={() => code} />
      </div>
      <p className="ref-note">
        {words.definition} <code>{result.definition}</code>
      </p>
    </section>
  )
}

interface FieldsProps {
  readonly ids: readonly FactId[]
  readonly layout: Layout
  readonly figures: Figures
  readonly onType: (fact: FactId, texts: readonly string[]) => void
}

function Fields({ ids, layout, figures, onType }: FieldsProps) {
  const { words, messages: locale } = useLanguage()
  return (
    <div className="ref-fields">
      {ids.map((fact) => {
        const isList = facts[fact].kind === 'samples'
        const name = factName(fact, locale)
        return (
          <div key={fact} className="ref-field" data-wide={isList || layout.rows.length > 1 || undefined}>
            <span className="ref-label" aria-hidden="true">
              {name} <code>{fact}</code>
            </span>
            <span className="ref-cells">
              {layout.rows.map((row, i) => {
                // The value in which this row differs from the others, such as its day.
                const of = layout.rows.length > 1 ? Object.values(row).join() : ''
                return (
                  <label key={of}>
                    {of && <small aria-hidden="true">{of}</small>}
                    <input
                      className="ref-input"
                      aria-label={[name, of, isList && words.listHint].filter(Boolean).join(', ')}
                      type={isList ? 'text' : 'number'}
                      step="any"
                      placeholder="—"
                      value={figures[fact]?.[i] ?? ''}
                      onChange={({ target }) =>
                        onType(
                          fact,
                          layout.rows.map((_, j) => (j === i ? target.value : (figures[fact]?.[j] ?? ''))),
                        )
                      }
                    />
                  </label>
                )
              })}
            </span>
          </div>
        )
      })}
    </div>
  )
}
