import { useCallback, useEffect, useRef, useState } from 'react';
import { beep } from './beep';

/** How somebody is told who looks elsewhere. */
export type Told = 'OFF' | 'SOUND' | 'SOUND_AND_NOTE';

interface Words {
  readonly title: string;
  readonly text: string;
}

/**
 * Telling a guest who looks elsewhere that the turn has come: by a sound, and by a note of the system where the browser has
 * such and the guest allows it. Both need a press of a button first; browsers let no page make noise on its own.
 */
export function useTold(called: boolean, words: Words) {
  const [told, setTold] = useState<Told>('OFF');
  const sound = useRef<AudioContext>(undefined);
  const turnOn = useCallback(async () => {
    sound.current ??= new AudioContext();
    await sound.current.resume();
    beep(sound.current, 1);
    setTold('SOUND');
    if (await mayNote()) setTold('SOUND_AND_NOTE');
  }, []);
  useEffect(() => {
    if (!called || told === 'OFF') return;
    if (sound.current) beep(sound.current, 3);
    navigator.vibrate?.([200, 100, 200]);
    if (told === 'SOUND_AND_NOTE' && document.hidden) note(words);
    setTold('OFF');
  }, [called, told, words]);
  useEffect(() => () => void sound.current?.close(), []);
  return { told, turnOn: () => void turnOn() };
}

async function mayNote(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

/** Some browsers of phones have notes for installed pages only, and throw. */
function note({ title, text }: Words): void {
  try {
    const shown = new Notification(title, { body: text, tag: 'hanjul-turn', requireInteraction: true });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // The sound has been made, and the title of the tab says it too.
  }
}
