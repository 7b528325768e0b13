import { reportWords } from '../../format/reportWords.js'
import type { ReportWords } from '../../format/words/report.js'
import type { ReportReading } from './reading.js'

/** The words of a report in the language that it is asked in. */
export const wordsOf = ({ options }: Pick<ReportReading, 'options'>): ReportWords => reportWords(options.locale).report
