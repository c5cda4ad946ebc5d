import { writeFileSync } from 'node:fs';
import encodeQR from '../../node_modules/qr/index.js';

const WIDTH = 640;
const HEIGHT = 480;
const WHITE = 235;
const BLACK = 16;

/** Writes what a camera that is held before a ticket sees, as a film (y4m) for Chromium's fake camera. */
export function filmTicket(ticket, file) {
  const modules = encodeQR(ticket, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: 4 });
  const dot = Math.floor(HEIGHT / modules.length);
  const left = Math.floor((WIDTH - dot * modules.length) / 2);
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = y * dot; line < (y + 1) * dot; line++) {
        const from = line * WIDTH + left + x * dot;
        light.fill(BLACK, from, from + dot);
      }
    }),
  );
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
}
