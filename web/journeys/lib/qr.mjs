import decodeQR from '../../node_modules/qr/decode.js';

/** Reads the QR code in a picture (PNG), as a reader at the door does; throws when there is none. The page unpacks the picture. */
export async function readQr(page, png) {
  const { width, height, shades } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    drawing.drawImage(bitmap, 0, 0);
    const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, shades: Array.from(data) };
  }, png.toString('base64'));
  return decodeQR({ width, height, data: Uint8Array.from(shades) });
}
