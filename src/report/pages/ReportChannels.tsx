'use client'
import { channelTable } from '../data/channelTable.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'
import { ReportTable } from './ReportTable.js'

/** Each channel by the figures of the report, and all channels together. */
export const ReportChannels = () => <KitSection name="channels">{() => <Channels />}</KitSection>

function Channels() {
  const { reading } = useReport()
  return <ReportTable {...channelTable(reading)} isCaptionHidden />
}
