import { safeUrl } from '../../format/safeUrl.js'

/** The address of a picture that may be shown: one that may be loaded, or a picture that is the address itself, as a file needs it. */
export const pictureUrl = (address: unknown): string | undefined =>
  typeof address === 'string' && /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml);base64,[\w+/]+=*$/.test(address)
    ? address
    : safeUrl(address)
