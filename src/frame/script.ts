// For a plain script tag: both sides in one file, as `KpiFrame`.
export { openFrame } from './openFrame.js'
export { bitrix24, fitFrame, framePage, pipedrive, zoho } from './page.js'
