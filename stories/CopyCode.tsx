import { useCopy } from './useCopy.js'

interface CopyCodeProps {
  readonly text: string
  readonly className: string
}

/** A button beside code that can be seen: where the browser gives no clipboard, it says to select it. */
export function CopyCode({ text, className }: CopyCodeProps) {
  const [state, copy] = useCopy()
  const said = { done: 'Copied', failed: 'Select the text' }
  return (
    <button type="button" className={className} onClick={() => copy(text)}>
      <span aria-live="polite">{state ? said[state] : 'Copy'}</span>
    </button>
  )
}
