export { openFrame } from './openFrame.js'
export type { Frame, FrameCallbacks, FrameContent, FrameError, FrameOptions, FrameWidget } from './types.js'
