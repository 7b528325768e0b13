// Run by Node: the HTML of a scene, as a host's server writes it.
import { renderToString } from 'react-dom/server'
import { Page } from './Page.js'

export const htmlOf = (scene: string): string => renderToString(<Page scene={scene} />)
