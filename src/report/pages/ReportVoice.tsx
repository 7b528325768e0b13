'use client'
import { ShareOfVoice } from '../../widgets/share-of-voice/index.js'
import { goalOf } from '../data/goalOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'

/** How much of what is said of all brands is said of this one. */
export const ReportVoice = () => <KitSection name="voice">{() => <Voice />}</KitSection>

function Voice() {
  const { reading, level } = useReport()
  const { target } = goalOf('shareOfVoice', reading)
  return <ShareOfVoice target={target} table="none" titleLevel={(level + 2) as 3} />
}
