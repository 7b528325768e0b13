export { bitrix24, type Bitrix24Sdk, pipedrive, type PipedriveSdk, zoho, type ZohoSdk } from './adapters.js'
export { fitFrame, type Resize } from './fitFrame.js'
export { framePage, type FramePageOptions } from './framePage.js'
