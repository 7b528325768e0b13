export { ShareOfVoice, type ShareOfVoiceProps, type VoiceShape } from './ShareOfVoice.js'
