import { pictureUrl } from '../data/pictureUrl.js'

/** A picture of the host's, where its address may be shown; it is named by the words beside it. */
export function Picture({ src, className }: { readonly src: unknown; readonly className: string }) {
  const url = pictureUrl(src)
  return url ? <img className={className} src={url} alt="" /> : null
}
