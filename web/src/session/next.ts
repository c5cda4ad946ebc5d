/**
 * Where to go after signing in: a path of this site, or home for anything else (another site's address, say). Tabs and
 * line breaks are taken for the latter: browsers drop them, and "/<tab>/elsewhere" is another site then.
 */
export function nextPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])[^\p{Cc}]*$/u.test(next) ? next : '/';
}

/** The current address as the value of a `next` parameter. */
export function hereAsNext(location: { readonly pathname: string; readonly search: string }): string {
  return encodeURIComponent(location.pathname + location.search);
}
