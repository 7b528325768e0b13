// Run by Node: writes the HTML of every scene as JSON.
import { renderToString } from 'react-dom/server'
import { Page } from './Page.js'
import { scenes } from './scenes.js'

const html = Object.keys(scenes).map((name) => [name, renderToString(<Page scene={name} />)])
process.stdout.write(JSON.stringify(Object.fromEntries(html)))
