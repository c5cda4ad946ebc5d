/** Where the pages of the repository say the server is. */
const SERVER = 'http://localhost:8080';

/**
 * Code that can be pasted as it stands: it speaks to the server that shows it, wherever that is.
 *
 * @param origin of this server, as browsers see it
 */
export function asHere(code: string, origin = window.location.origin): string {
  return code.replaceAll(SERVER, origin);
}
