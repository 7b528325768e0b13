import { StrictMode, useEffect } from 'react'
import { sceneOf } from './scenes.js'

/** A scene as a host renders it, on the server and in the browser. */
export function Page({ scene, onReady }: { scene: string; onReady?: () => void }) {
  useEffect(() => onReady?.(), [onReady])
  return <StrictMode>{sceneOf(scene)}</StrictMode>
}
