/**
 * An address of the host's that may be loaded: https, or relative to the page. Nothing of any other scheme, of another host
 * by two slashes, or with white space, control characters or backslashes, which browsers leave out or take for slashes.
 */
export const safeUrl = (address: unknown): string | undefined =>
  typeof address === 'string' &&
  /^(?:https:\/\/[^/]|(?!\/\/)[^:]*(?:$|[/?#]))/i.test(address) &&
  !/[\s\\\p{Cc}\p{Cf}\p{Cs}]/u.test(address)
    ? address
    : undefined
