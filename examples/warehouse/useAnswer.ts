import { useEffect, useState } from 'react'

/** What a server has answered, and what is wrong. */
export interface Answered<T> {
  readonly answer?: T
  readonly error?: string
}

/**
 * The answer of an address of the server, asked again when the address changes; until the new one is there, the old one stays.
 * `null` asks for nothing.
 */
export function useAnswer<T>(address: string | null, token: string): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({})
  useEffect(() => {
    if (address === null) return
    const stopping = new AbortController()
    ask<T>(address, token, stopping.signal).then(
      (answer) => setAnswered({ answer }),
      (error: unknown) => {
        if (!stopping.signal.aborted) setAnswered((before) => ({ ...before, error: messageOf(error) }))
      },
    )
    return () => stopping.abort()
  }, [address, token])
  return answered
}

async function ask<T>(address: string, token: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` }, signal })
  const body = await response.json()
  if (!response.ok) throw new Error(body.error)
  return body
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'The server did not answer.')
