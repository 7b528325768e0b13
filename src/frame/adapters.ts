import type { Resize } from './fitFrame.js'

/** As much of `BX24` of api.bitrix24.com/api/v1 as is called. */
export interface Bitrix24Sdk {
  readonly resizeWindow: (width: number, height: number) => unknown
}

/**
 * For a frame of Bitrix24, once `BX24.init` has called. `BX24.fitWindow` can only enlarge a frame.
 *
 * @example BX24.init(() => fitFrame(bitrix24(BX24)))
 */
export const bitrix24 =
  (sdk: Bitrix24Sdk): Resize =>
  ({ width, height }) =>
    sdk.resizeWindow(width, height)

/** As much of `ZOHO` of the embedded app SDK, 1.4, as is called. */
export interface ZohoSdk {
  readonly CRM: { readonly UI: { readonly Resize: (size: { height: string; width: string }) => unknown } }
}

/**
 * For a widget of Zoho CRM, from its `PageLoad` on. The size is set where Zoho allows it: buttons and wizards.
 *
 * @example ZOHO.embeddedApp.on('PageLoad', () => fitFrame(zoho(ZOHO)))
 */
export const zoho =
  (sdk: ZohoSdk): Resize =>
  ({ width, height }) =>
    sdk.CRM.UI.Resize({ height: `${height}`, width: `${width}` })

/** As much of `@pipedrive/app-extensions-sdk` as is called. */
export interface PipedriveSdk {
  readonly execute: (command: never, size: never) => unknown
}

/**
 * For a custom panel of Pipedrive, once its SDK is initialized. `min` and `max` in pixels: of a panel by default, 100 to 750. A floating
 * window has 70 to 700, a modal at least 120.
 *
 * @example fitFrame(pipedrive(await new AppExtensionsSDK().initialize()))
 */
export const pipedrive =
  (sdk: PipedriveSdk, { min = 100, max = 750 }: { readonly min?: number; readonly max?: number } = {}): Resize =>
  ({ height }) =>
    sdk.execute('resize' as never, { height: Math.max(min, Math.min(height, max)) } as never)
