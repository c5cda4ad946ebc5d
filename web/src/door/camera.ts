/** Pause between two looks at the picture, milliseconds. */
const EVERY = 120;
/** Reading a picture costs by its size; a ticket held before a camera fills this many pixels well. */
const WIDEST = 640;

interface Detector {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Reads one picture; undefined when there is no QR code in it. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;

/** The browser's own reader where it has one; else one of ours, which is loaded only then. */
export async function readerOf(): Promise<Reader> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (BarcodeDetector && formats.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { readPixels } = await import('./readPixels');
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!drawing || canvas.width === 0) return Promise.resolve(undefined);
    drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(readPixels(drawing.getImageData(0, 0, canvas.width, canvas.height)));
  };
}

/**
 * Watches through the camera and tells of each QR code once, as long as it is in sight.
 *
 * @returns how to stop
 */
export async function watchThrough(
  video: HTMLVideoElement,
  seen: (text: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    video.srcObject = stream;
    await video.play();
    const read = await readerOf();
    const sight = new InSight();
    const look = async () => {
      if (stopped) return;
      const text = await read(video).catch(() => undefined);
      if (text !== undefined && sight.isNew(text, performance.now())) seen(text);
      window.setTimeout(() => void look(), EVERY);
    };
    void look();
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

/** How long a code must have been out of sight to be shown anew, milliseconds. */
const AWAY = 2_000;

/** Tells a ticket that is held before the camera from one that is shown again. */
export class InSight {
  private text = '';
  private at = -Infinity;

  isNew(text: string, now: number): boolean {
    const fresh = text !== this.text || now - this.at > AWAY;
    this.text = text;
    this.at = now;
    return fresh;
  }
}
