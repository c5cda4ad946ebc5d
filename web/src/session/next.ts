/**
 * Where to go after signing in: a path of this site, or home for anything else (another site's address, say). Tabs and
 * line breaks are taken for the latter: browsers drop them, and "/<tab>/elsewhere" is another site then.
 */
export function nextPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])[^\p{Cc}]*$/u.test(next) ? next : '/';
}

/** Pages that somebody passes on the way to another one. */
const ENTRANCES = new Set(['/sign-in', '/sign-up', '/account/password']);

/** The current address as the value of a `next` parameter; on the way to another page, that one. */
export function hereAsNext(location: { readonly pathname: string; readonly search: string }): string {
  const { pathname, search } = location;
  const next = ENTRANCES.has(pathname)
    ? nextPath(new URLSearchParams(search).get('next'))
    : pathname + search;
  return encodeURIComponent(next);
}
