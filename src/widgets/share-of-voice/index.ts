export { ShareOfVoice, type ShareOfVoiceProps } from './ShareOfVoice.js'
