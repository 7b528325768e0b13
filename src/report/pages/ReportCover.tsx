'use client'
import { formatDay, formatPeriod } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { sayPeriod } from '../../format/date.js'
import { hostText } from '../../format/hostText.js'
import { wordsOf } from '../data/wordsOf.js'
import { Picture } from './Picture.js'
import { useReport } from './ReportContext.js'

/** The first page: whom it is about, of which period, who has made it for whom. */
export function ReportCover() {
  const { reading, brand, preparedBy, recipient, title, level, contents } = useReport()
  const words = wordsOf(reading)
  const { messages } = resolveLocale(reading.options.locale)
  const { current, previous } = reading.windows
  const Title = `h${level}` as 'h1'
  const about = [
    previous && words.comparedWith(sayPeriod(previous, resolveLocale(reading.options.locale))),
    current && !reading.isEmpty() && messages.asOf(formatDay(current.asOf, reading.options)),
  ].filter(Boolean)
  return (
    <header className="kpi-report-cover">
      <div className="kpi-report-brand">
        <Picture src={brand?.logo} className="kpi-report-logo" />
        {brand?.name && <bdi dir="auto">{brand.name}</bdi>}
      </div>
      <div className="kpi-report-titles">
        <Title className="kpi-report-title">
          <bdi>{title ?? words.title}</bdi>
        </Title>
        {current && <p className="kpi-report-period">{formatPeriod(current, reading.options)}</p>}
        {about.map((line, i) => (
          <p key={i} className="kpi-report-about">
            {line}
          </p>
        ))}
      </div>
      {contents.length > 1 && (
        <nav className="kpi-report-contents" aria-label={words.contents}>
          <ol>
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="kpi-report-makers">
        <Picture src={preparedBy?.logo} className="kpi-report-logo" />
        {preparedBy?.name && <p>{words.preparedBy(hostText(preparedBy.name, messages.dir))}</p>}
        {recipient && <p>{words.preparedFor(hostText(recipient, messages.dir))}</p>}
      </div>
    </header>
  )
}
