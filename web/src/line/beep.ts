/** Pitch (hertz), length and distance (seconds), and loudness (0 to 1) of one tone. */
const PITCH = 880;
const LENGTH = 0.18;
const EVERY = 0.32;
const LOUDNESS = 0.25;

/** Plays a few short tones. */
export function beep(context: AudioContext, times: number): void {
  for (let i = 0; i < times; i++) {
    const at = context.currentTime + i * EVERY;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = PITCH;
    volume.gain.setValueAtTime(LOUDNESS, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + LENGTH);
  }
}
