'use client'
import { dataTables } from '../data/dataTables.js'
import { definitionsTable } from '../data/definitionsTable.js'
import { kitVersion } from '../data/kitVersion.js'
import { breaksIn, caveatsIn, qualityTable } from '../data/qualityTable.js'
import { scoreLines } from '../data/scoreLines.js'
import { testedLines } from '../data/testedLines.js'
import { resolveLocale } from '../../format/locale.js'
import { wordsOf } from '../data/wordsOf.js'
import { Lines } from './Lines.js'
import { PartHeading } from './PartHeading.js'
import { useReport } from './ReportContext.js'
import { ReportSection } from './ReportSection.js'
import { ReportTable } from './ReportTable.js'

/** What the figures are, all of them, how good the data is, and what was tested. */
export function ReportAppendix() {
  const { reading } = useReport()
  const { sections, appendix } = wordsOf(reading)
  const tables = dataTables(reading)
  return (
    <ReportSection name="appendix" title={sections.appendix}>
      {!reading.isEmpty() && (
        <>
          <PartHeading>{`A. ${appendix.definitions}`}</PartHeading>
          <ReportTable {...definitionsTable(reading)} isCaptionHidden kind="text" />
          <Lines lines={scoreLines(reading)} />
        </>
      )}
      {tables.length > 0 && <PartHeading>{`B. ${appendix.tables}`}</PartHeading>}
      {tables.map((table, i) => (
        <ReportTable key={i} {...table} kind="dense" />
      ))}
      <Quality />
      {!reading.isEmpty() && (
        <>
          <PartHeading>{`D. ${appendix.tested}`}</PartHeading>
          <Lines lines={[...testedLines(reading), appendix.version(kitVersion)]} />
        </>
      )}
      {reading.otherVersion && <p className="kpi-report-lacking">{appendix.otherVersion(reading.otherVersion)}</p>}
    </ReportSection>
  )
}

function Quality() {
  const { reading, leftOut } = useReport()
  const { appendix, tables } = wordsOf(reading)
  const { messages } = resolveLocale(reading.options.locale)
  const breaks = breaksIn(reading)
  const quality = qualityTable(reading)
  return (
    <>
      <PartHeading>{`C. ${tables.titles.quality}`}</PartHeading>
      {quality && <ReportTable {...quality} kind="dense" />}
      <Lines lines={[...caveatsIn(reading), ...breaks.map((line) => appendix.breaks + messages.colon + line)]} />
      {leftOut.length > 0 && (
        <>
          <p className="kpi-report-sentence">{appendix.leftOut}</p>
          <Lines lines={leftOut.map(({ title, reason }) => title + messages.colon + reason)} />
        </>
      )}
    </>
  )
}
