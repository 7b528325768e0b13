export { logsVisits } from './logsVisits.js'
export { statData, statDataBytime } from './statData.js'
