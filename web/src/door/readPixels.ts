import decodeQR from 'qr/decode.js';

/** The text of the QR code in a picture; undefined when there is none. */
export function readPixels({
  width,
  height,
  data,
}: Pick<ImageData, 'width' | 'height' | 'data'>): string | undefined {
  try {
    return decodeQR({ width, height, data: new Uint8Array(data.buffer) });
  } catch {
    return undefined;
  }
}
