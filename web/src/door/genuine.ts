import type { SignedTicket } from './ticketText';

/** A key that verifies tickets: 32 bytes of Ed25519 in base64url. */
export interface TicketKey {
  readonly kid: number;
  readonly publicKey: string;
}

/**
 * Whether a ticket was made by the server whose keys these are; undefined when this browser cannot tell: an old one knows no
 * Ed25519, and plain http has no cryptography at all. Then the list of the day decides alone.
 */
export async function isGenuine(
  ticket: SignedTicket,
  keys: readonly TicketKey[],
): Promise<boolean | undefined> {
  const key = keys.find(({ kid }) => kid === ticket.kid);
  if (key === undefined) return false;
  try {
    const { subtle } = crypto;
    const verifying = await subtle.importKey('raw', bytesOf(key.publicKey), 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', verifying, ticket.signature, ticket.signed);
  } catch {
    return undefined;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
