// A page where a text that means it ill stands in some place of a widget, and what it got in there.
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Scene } from '../props/scenes.js'
import { type Place, withValue } from '../props/wrongProps.js'

/** The elements that the kit draws, of any widget. */
const ELEMENTS = new Set(
  'main a bdi button caption circle clipPath defs div details dl dt dd fieldset figcaption figure g h2 h3 img input label legend li line ol option output p path pattern polygon polyline rect section select small span strong summary svg table tbody td text th thead time title tr ul tspan'.split(
    ' ',
  ),
)
/** Attributes that load something. */
const LOADS = new Set(['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster'])
/** Those where a `url()` does. */
const PAINTS = new Set(['fill', 'stroke', 'filter', 'mask', 'clip-path'])
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g
const TAG = new RegExp(`<(/?)([a-z][^\\s/>]*)((?:\\s+${ATTRIBUTE.source})*)\\s*/?>|<!-- -->`, 'gi')

/** What is in a page that the kit does not draw by itself, or that would load or run something; nothing where all is well. */
export function gotIn(html: string): string[] {
  const between = html.replace(TAG, '')
  // React asks for a picture before it comes to it.
  const tags = [...html.matchAll(TAG)].filter(
    ([tag, , name]) => name && !tag.startsWith('<link rel="preload" as="image"'),
  )
  return [
    // Everything that opens is one of those tags: in a text it is written as &lt;.
    ...(/[<>]/.test(between) ? [`a bracket: ${between.match(/.{0,30}[<>].{0,30}/s)?.[0]}`] : []),
    ...tags.flatMap(([, , name = '', attributes = '']) => [
      ...(ELEMENTS.has(name) ? [] : [`<${name}>`]),
      ...[...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', value = '']) => {
        const runs = /^on|^style$|^srcdoc$/i.test(attribute)
        // Of the page's own server, or by https.
        const isOwn = !/^[^/?#]*:|^\/\/|[\s\\]/.test(value)
        const leads = LOADS.has(attribute) && !isOwn && !/^https:\/\/[^/]/.test(value)
        const loads = PAINTS.has(attribute) && /url\(\s*(?:&quot;|')?(?!#)/i.test(value)
        return runs || leads || loads ? [`${name} ${attribute}="${value}"`] : []
      }),
    ]),
  ]
}

/** The server's page, where a text stands in a place of a widget. */
export function pageOf(scene: Scene, place: Place, text: unknown): string {
  const [prop = ''] = place
  const given = withValue({ [prop]: scene.props[prop] }, place, text) as object
  // What is seen only where something went wrong, or there is nothing.
  const more = { ...(prop === 'error' && { status: 'error' }), ...(prop === 'empty' && { data: [] }) }
  return renderToString(createElement('main', null, scene.draw({ ...scene.from, locale: 'en', ...more, ...given })))
}
