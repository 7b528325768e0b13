import { useCopy } from '../useCopy.js'
import { useLanguage } from './language.js'

interface CopyButtonProps {
  /** Called when the button is pressed, since an address depends on where the page is. */
  readonly text: () => string
  /** What is copied, where "Copy" alone would not say it. */
  readonly label?: string
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { words } = useLanguage()
  const [state, copy] = useCopy()
  const isCopied = state === 'done'
  return (
    <button type="button" className="ref-button" aria-label={isCopied ? undefined : label} onClick={() => copy(text())}>
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  )
}
