import { useEffect, useState } from 'react'
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
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), 2000) : undefined
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <button
      type="button"
      className="ref-button"
      aria-label={copied ? undefined : label}
      onClick={async () => {
        await navigator.clipboard.writeText(text())
        setCopied(true)
      }}
    >
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </button>
  )
}
