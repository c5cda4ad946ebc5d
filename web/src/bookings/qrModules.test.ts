import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrModules } from './qrModules';

const TICKET = `HJ1:${'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.repeat(5).slice(0, 165)}`;
const CODES = ['23456789', 'ABCDEFGH', 'JKMNPQRS', 'TUVWXYZ2', TICKET];
const DOT = 8;

/** The code as a camera sees it: squares of some pixels, `dark` on `light`. */
function seen(modules: readonly (readonly boolean[])[], dark = 0, light = 255) {
  const size = modules.length * DOT;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const shade = modules[Math.floor(y / DOT)]![Math.floor(x / DOT)] ? dark : light;
      data.fill(shade, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return { width: size, height: size, data };
}

describe('the QR code of a booking', () => {
  it.each(CODES)('says %s to a reader', (code) => {
    expect(decodeQR(seen(qrModules(code)))).toBe(code);
  });

  it('is the smallest one there is, with white around it', () => {
    const modules = qrModules('ABCDEFGH');
    expect(modules).toHaveLength(21 + 2 * 4);
    expect(modules.slice(0, 4).flat()).not.toContain(true);
    expect(modules.map((row) => row.slice(-4)).flat()).not.toContain(true);
  });

  it('is 45 by 45 for a signed ticket', () => {
    expect(qrModules(TICKET)).toHaveLength(45 + 2 * 4);
  });

  it('is read from a dim screen', () => {
    expect(decodeQR(seen(qrModules('ABCDEFGH'), 12, 70))).toBe('ABCDEFGH');
  });

  it('is read through a scratch', () => {
    const scratched = qrModules('ABCDEFGH').map((row, y) =>
      row.map((dark, x) => (y >= 18 && y <= 20 && x >= 13 && x <= 22 ? !dark : dark)),
    );
    expect(decodeQR(seen(scratched))).toBe('ABCDEFGH');
  });
});
