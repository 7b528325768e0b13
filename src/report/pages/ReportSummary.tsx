'use client'
import { listNames } from '../../format/intl.js'
import { resolveLocale } from '../../format/locale.js'
import { KpiGrid } from '../../widgets/kpi-grid/index.js'
import { KpiTile } from '../../widgets/kpi-tile/index.js'
import { notesOf } from '../data/notesOf.js'
import { caveatsIn, periodsIn } from '../data/qualityTable.js'
import { sayFinding } from '../data/sayFinding.js'
import { wordsOf } from '../data/wordsOf.js'
import { FindingItem, NothingFound } from './FindingItem.js'
import { Lines } from './Lines.js'
import { PartHeading } from './PartHeading.js'
import { useReport } from './ReportContext.js'
import { ReportNotes } from './ReportNotes.js'
import { ReportSection } from './ReportSection.js'

/** Figures of a summary. */
const MOST_TILES = 6

/** What a reader takes away: the score, what was found, six figures, and what these rest on. */
export function ReportSummary() {
  const { reading, notes, level, paper } = useReport()
  // A slide has room beside the findings: what they rest on stands below the tiles, whatever page they end on.
  const isSlide = paper === 'slide'
  const words = wordsOf(reading)
  const { messages } = resolveLocale(reading.options.locale)
  const { said, data } = reading.findings()
  const [score] = said[0]?.kind === 'score' ? said : []
  const found = said.filter((one) => one !== score)
  const ids = said.map(({ id }) => id)
  const { byFinding } = notesOf(notes, 'summary', ids)
  const tiles = reading.headlines().slice(0, MOST_TILES)
  const names = reading.channels.map(({ name }) => name)
  const rests = [
    ...data.flatMap((one) => sayFinding(one, reading)?.sentence ?? []),
    ...periodsIn(reading),
    ...(names.length ? [words.ofChannels(listNames(names, messages))] : []),
    ...(data.length ? [] : caveatsIn(reading)),
  ]
  const figures = (
    <KpiGrid columns={3} className="kpi-report-tiles">
      {tiles.map(({ id, metric, target, better }) => (
        <KpiTile
          key={id}
          metric={metric}
          target={target}
          better={better}
          size="sm"
          detail="none"
          titleLevel={(level + 2) as 3}
        />
      ))}
    </KpiGrid>
  )
  const basis = (
    <div className="kpi-report-rests">
      <PartHeading>{words.outputs.restsOn}</PartHeading>
      <Lines lines={rests} />
    </div>
  )
  return (
    <ReportSection name="summary" title={words.sections.summary} shown={ids}>
      {score && (
        <div className="kpi-report-score">
          <FindingItem finding={score} isBrief />
          <ReportNotes notes={byFinding.get(score.id) ?? []} />
        </div>
      )}
      {isSlide ? (
        <div className="kpi-report-aside">
          {figures}
          {basis}
        </div>
      ) : (
        figures
      )}
      {found.length > 0 ? (
        <ol className="kpi-report-findings">
          {found.map((one, i) => (
            <li key={one.id ?? i}>
              <FindingItem finding={one} isBrief={one.kind === 'goals-met'} />
              <ReportNotes notes={byFinding.get(one.id) ?? []} />
            </li>
          ))}
        </ol>
      ) : (
        <NothingFound />
      )}
      {!isSlide && basis}
    </ReportSection>
  )
}
