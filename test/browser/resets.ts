// What pages and frameworks say of bare elements, in short: of each only the rules that reach what a widget is made of.

/** Of Tailwind 4, which has it in a layer. */
const preflight = `
  *, ::after, ::before, ::backdrop, ::file-selector-button { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: inherit }
  b, strong { font-weight: bolder }
  small { font-size: 80% }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  progress { vertical-align: baseline }
  summary { display: list-item }
  ol, ul, menu { list-style: none }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto }
  button, input, select, optgroup, textarea, ::file-selector-button {
    font: inherit; font-feature-settings: inherit; letter-spacing: inherit; color: inherit; border-radius: 0;
    background-color: transparent; opacity: 1 }
  button, input:where([type='button'], [type='reset'], [type='submit']), ::file-selector-button { appearance: button }
  [hidden]:where(:not([hidden='until-found'])) { display: none !important }`

export const resets: Readonly<Record<string, string>> = {
  'create-next-app': '* { box-sizing: border-box; padding: 0; margin: 0 } a { color: inherit; text-decoration: none }',
  'Tailwind 4': `@layer theme, base, components, utilities; @layer base { ${preflight} }`,
  'Tailwind 3': `
  *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb }
  hr { height: 0; color: inherit; border-top-width: 1px }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: inherit }
  b, strong { font-weight: bolder }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  button, input, optgroup, select, textarea { font-family: inherit; font-feature-settings: inherit; font-size: 100%;
    font-weight: inherit; line-height: inherit; letter-spacing: inherit; color: inherit; margin: 0; padding: 0 }
  button, select { text-transform: none }
  button, input:where([type='button'], [type='reset'], [type='submit']) {
    -webkit-appearance: button; background-color: transparent; background-image: none }
  summary { display: list-item }
  blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0 }
  ol, ul, menu { list-style: none; margin: 0; padding: 0 }
  button, [role='button'] { cursor: pointer }
  :disabled { cursor: default }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto }`,
  'Bootstrap 5': `
  *, *::before, *::after { box-sizing: border-box }
  h6, h5, h4, h3, h2, h1 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; color: #123 }
  h2 { font-size: 2rem } h3 { font-size: 1.75rem } h4 { font-size: 1.5rem }
  p { margin-top: 0; margin-bottom: 1rem }
  ol, ul { padding-left: 2rem }
  ol, ul, dl { margin-top: 0; margin-bottom: 1rem }
  ol ol, ul ul, ol ul, ul ol { margin-bottom: 0 }
  dt { font-weight: 700 } dd { margin-bottom: 0.5rem; margin-left: 0 }
  b, strong { font-weight: bolder }
  a { color: rgb(13 110 253); text-decoration: underline } a:hover { color: rgb(10 88 202) }
  a:not([href]):not([class]) { color: inherit; text-decoration: none }
  figure { margin: 0 0 1rem }
  img, svg { vertical-align: middle }
  table { caption-side: bottom; border-collapse: collapse }
  caption { padding-top: 0.5rem; padding-bottom: 0.5rem; color: #666; text-align: left }
  th { text-align: inherit; text-align: -webkit-match-parent }
  thead, tbody, tfoot, tr, td, th { border-color: inherit; border-style: solid; border-width: 0 }
  label { display: inline-block }
  button { border-radius: 0 }
  button:focus:not(:focus-visible) { outline: 0 }
  input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
  button, select { text-transform: none }
  [role='button'] { cursor: pointer }
  button, [type='button'], [type='reset'], [type='submit'] { -webkit-appearance: button }
  button:not(:disabled), [type='button']:not(:disabled) { cursor: pointer }
  summary { display: list-item; cursor: pointer }`,
  Bulma: `
  html, body, p, ol, ul, li, dl, dt, dd, blockquote, figure, fieldset, legend, textarea, pre, iframe, hr, h1, h2, h3, h4, h5, h6 {
    margin: 0; padding: 0 }
  h1, h2, h3, h4, h5, h6 { font-size: 100%; font-weight: normal }
  ul { list-style: none }
  button, input, select, textarea { margin: 0; font-family: sans-serif }
  html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit }
  img, video, svg { height: auto; max-width: 100% }
  table { border-collapse: collapse; border-spacing: 0 }
  td, th { padding: 0 } td:not([align]), th:not([align]) { text-align: inherit }
  article, aside, figure, footer, header, hgroup, section { display: block }
  a { color: rgb(72 95 199); cursor: pointer; text-decoration: none } a strong { color: currentColor }
  span { font-style: inherit; font-weight: inherit }
  strong { color: #363636; font-weight: 700 }
  small { font-size: 0.875em }
  table td, table th { vertical-align: top } table td:not([align]), table th:not([align]) { text-align: inherit }
  table th { color: #363636 }`,
  'Salesforce SLDS': `
  *, *::before, *::after { box-sizing: border-box }
  article, aside, details, figcaption, figure, footer, header, main, menu, nav, section, summary { display: block }
  svg:not(:root) { overflow: hidden }
  h1, h2, h3, h4, h5, h6, ol, ul, dl, fieldset { margin: 0; padding: 0 } h1, h2, h3, h4, h5, h6 { font-weight: inherit; font-size: 1em }
  p, figure { margin: 0 } dd, figure { margin: 0 }
  ol, ul { list-style: none }
  a { color: #0176d3; text-decoration: none; transition: color 0.1s linear } a, button { cursor: pointer }
  a:focus, a:hover { text-decoration: underline; color: #014486 }
  b, strong, dfn { font-weight: 700 }
  button, input, optgroup, select, textarea { color: inherit; font: inherit; margin: 0 }
  button { overflow: visible } button, select { text-transform: none }
  button::-moz-focus-inner { border: 0; padding: 0 }
  svg { vertical-align: middle } img { max-width: 100%; height: auto; border: 0; vertical-align: middle }
  table { border-collapse: collapse; border-spacing: 0; width: 100% } caption, th, td { text-align: left } td, th { padding: 0 }
  caption { font-weight: 700 } hr { display: block; margin: 2rem 0 }
  button:disabled, input:disabled { color: #444 }`,
  antd: `
  *, *::before, *::after { box-sizing: border-box }
  h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: 0.5em; font-weight: 500 }
  p { margin-top: 0; margin-bottom: 1em }
  ol, ul, dl { margin-top: 0; margin-bottom: 1em } ol ol, ul ul { margin-bottom: 0 }
  dt { font-weight: 500 } dd { margin-bottom: 0.5em; margin-left: 0 }
  b, strong { font-weight: bolder }
  a { color: #1677ff; text-decoration: none; background-color: transparent; outline: none; cursor: pointer; transition: color 0.3s }
  figure { margin: 0 0 1em }
  img { vertical-align: middle; border-style: none } svg:not(:root) { overflow: hidden }
  a, area, button, [role='button'], input:not([type='range']), label, summary { touch-action: manipulation }
  table { border-collapse: collapse } caption { padding-top: 0.75em; padding-bottom: 0.3em; text-align: left; caption-side: bottom }
  input, button, select, optgroup, textarea { margin: 0; color: inherit; font-size: inherit; font-family: inherit; line-height: inherit }
  button, input { overflow: visible } button, select { text-transform: none }
  button, html [type='button'], [type='reset'], [type='submit'] { -webkit-appearance: button }`,
  "Meyer's": `
  html, body, div, span, applet, object, iframe, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, abbr, b, u, i, center, dl, dt, dd,
  ol, ul, li, fieldset, form, label, legend, table, caption, tbody, tfoot, thead, tr, th, td, article, aside, canvas, details, embed,
  figure, figcaption, footer, header, hgroup, menu, nav, output, ruby, section, summary, time, mark, audio, video, small, strong, sub, sup {
    margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
  article, aside, details, figcaption, figure, footer, header, hgroup, menu, nav, section { display: block }
  ol, ul { list-style: none } table { border-collapse: collapse; border-spacing: 0 }`,
  'the new CSS reset': `
  *:where(:not(html, iframe, canvas, img, svg, video, audio):not(svg *, symbol *)) { all: unset; display: revert }
  *, *::before, *::after { box-sizing: border-box }
  a, button { cursor: revert } ol, ul, menu, summary { list-style: none } ol { counter-reset: revert }
  img { max-inline-size: 100%; max-block-size: 100% } table { border-collapse: collapse }
  meter { -webkit-appearance: revert; appearance: revert } :where(pre) { all: revert; box-sizing: border-box }
  :where([hidden]) { display: none } ::-webkit-details-marker { display: none }`,
  'simple.css': `
  *, *::before, *::after { box-sizing: border-box }
  h1, h2, h3 { line-height: 1.1; margin-top: 3rem; text-wrap: pretty } h2 { font-size: 2.6rem } h3 { font-size: 2rem } h4 { font-size: 1.44rem }
  p { margin: 1.5rem 0 } p, h1, h2, h3, h4, h5, h6 { overflow-wrap: break-word }
  a, a:visited { color: #0d47a1 } a:hover { text-decoration: none }
  button { border: 1px solid #0d47a1; background-color: #0d47a1; color: #fff; padding: 0.5rem 0.9rem; text-decoration: none;
    line-height: normal; border-radius: 5px; box-shadow: none; max-width: 100%; display: inline-block; font-size: 1rem }
  button:enabled:hover { background-color: #1266e2; cursor: pointer }
  aside, details, progress { background: #f5f7ff; border: 1px solid #898ea4; border-radius: 5px; margin-bottom: 1rem }
  section { border-top: 1px solid #898ea4; border-bottom: 1px solid #898ea4; padding: 2rem 1rem; margin: 3rem 0 }
  details { padding: 0.7rem 1rem } summary { cursor: pointer; font-weight: bold; padding: 0.7rem 1rem; margin: -0.7rem -1rem }
  table { border-collapse: collapse; margin: 1.5rem 0 } figure > table { width: max-content; margin: 0 }
  td, th { border: 1px solid #898ea4; text-align: start; padding: 0.5rem } th { background-color: #f5f7ff; font-weight: bold }
  tr:nth-child(even) { background-color: #f5f7ff } table caption { font-weight: bold; margin-bottom: 0.5rem }
  img, video, iframe { max-width: 100%; height: auto } figure { margin: 0; display: block; overflow-x: auto }
  figcaption { position: sticky; left: 0; text-align: center; padding: 0.5rem; font-size: 0.9rem; color: #585858 }
  header { background-color: #f5f7ff; border-bottom: 1px solid #898ea4; text-align: center; padding: 0 0.5rem 2rem }
  header h2 { max-width: 1200px; margin: 1rem auto } footer { padding: 2rem 1rem 1.5rem; text-align: center; color: #585858 }
  [aria-disabled='true'], button[disabled] { cursor: not-allowed }`,
  normalize: `
  h1 { font-size: 2em; margin: 0.67em 0 } b, strong { font-weight: bolder } small { font-size: 80% } img { border-style: none }
  svg:not(:root) { overflow: hidden }
  button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0 }
  button, input { overflow: visible } button, select { text-transform: none }
  button, [type='button'], [type='reset'], [type='submit'] { -webkit-appearance: button }
  details { display: block } summary { display: list-item } figcaption, figure, main { display: block } figure { margin: 1em 40px }`,
  'modern-normalize': `
  *, ::before, ::after { box-sizing: border-box } b, strong { font-weight: bolder } table { border-color: currentcolor }
  button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0 }
  button, [type='button'], [type='reset'], [type='submit'] { -webkit-appearance: button } summary { display: list-item }`,
  WordPress: `
  .entry-content p, p { margin-bottom: 1.75em; line-height: 1.5 } h2 { font-size: 2rem; margin: 1em 0 } h3 { font-size: 1.3em; margin: 1em 0 }
  ul, ol { list-style: disc; padding: 0; margin: 0 0 1.5em 3em } li { margin-bottom: 6px } ul ul { margin-bottom: 0 }
  table { border-collapse: separate; border: 1px solid #d1d1d1; border-width: 1px 0 0 1px; table-layout: fixed; margin: 0 0 1.75em; width: 100% }
  th, td { border: 1px solid #d1d1d1; border-width: 0 1px 1px 0; padding: 0.4em } caption, th, td { font-weight: normal; text-align: left }
  thead th { border-width: 0 1px 1px 0; font-weight: 700 }
  figure { margin: 1em 0 } img, svg, video { max-width: 100%; height: auto; vertical-align: middle }
  button, button[disabled]:hover, input[type='button'] { background: #1a1a1a; border: 0; border-radius: 2px; color: #fff; font-weight: 700;
    letter-spacing: 0.046875em; line-height: 1; padding: 0.84375em 0.875em; text-transform: uppercase }
  button:hover, button:focus { background: #007acc } button:focus { outline: thin dotted; outline-offset: -4px }
  a { color: #007acc; text-decoration: none; box-shadow: 0 1px 0 0 currentColor } strong { font-weight: 700 }
  details, summary { display: block } figcaption { margin-top: 0.5em; text-align: center } time { font-style: italic }`,
  'MUI CssBaseline':
    '*, *::before, *::after { box-sizing: inherit } html { box-sizing: border-box } strong, b { font-weight: 700 }',
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

const measured = [
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'textDecorationLine',
  'display',
  'visibility',
  'overflowX',
  'overflowY',
  'listStyleType',
  'color',
  'backgroundColor',
  'boxShadow',
  'opacity',
  'fill',
  'stroke',
  'strokeWidth',
  'cursor',
  ...sides.flatMap((side) => [`padding${side}`, `margin${side}`]),
] as const

export interface Measure {
  readonly name: string
  readonly box: readonly number[]
  readonly look: readonly string[]
}

/** Where each element of a widget stands within it, and how it looks. Options are drawn by the browser, in a menu of its own. */
export function measure(root: Element): Measure[] {
  const from = root.getBoundingClientRect()
  return [root, ...root.querySelectorAll('*:not(option)')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return {
      name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
      // What is not drawn stands nowhere, and what has no width has no style and no colour.
      box: element.getClientRects().length > 0 ? [left - from.left, top - from.top, width, height] : [],
      look: [
        ...measured.map((property) => style[property as 'color']),
        ...sides.flatMap((side) => {
          const line = style[`border${side}Width`]
          return line === '0px' ? [line] : [line, style[`border${side}Style`], style[`border${side}Color`]]
        }),
      ],
    }
  })
}

/** Elements that stand elsewhere, by more than half a pixel, or look otherwise than before. */
export function changed(before: readonly Measure[], now: readonly Measure[]): string[] {
  if (before.length !== now.length) return [`${before.length} elements have become ${now.length}`]
  return before.flatMap(({ name, box, look }, index) => {
    const { box: isBox, look: isLook } = now[index]!
    const moved = box.some((value, at) => Math.abs(value - isBox[at]!) > 0.5)
    const other = look.flatMap((value, at) =>
      value === isLook[at] ? [] : [`${measured[at] ?? 'border'}: ${value} → ${isLook[at]}`],
    )
    return moved || other.length > 0
      ? [
          `${name} {${[...(moved ? [`box: ${box.map(Math.round)} → ${isBox.map(Math.round)}`] : []), ...other].join('; ')}}`,
        ]
      : []
  })
}
