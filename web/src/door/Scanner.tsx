import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { watchThrough } from './camera';

/** The camera, once somebody has switched it on; what it sees is told once as long as it is in sight. */
export function Scanner({ onSeen }: { readonly onSeen: (text: string) => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(false);
  const [barred, setBarred] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const seen = useRef(onSeen);
  useEffect(() => {
    seen.current = onSeen;
  }, [onSeen]);
  useEffect(() => {
    if (!on || !video.current) return undefined;
    let gone = false;
    let stop: (() => void) | undefined;
    watchThrough(video.current, (text) => seen.current(text)).then(
      (stopIt) => {
        stop = stopIt;
        if (gone) stopIt();
      },
      () => {
        setOn(false);
        setBarred(true);
      },
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [on]);
  return (
    <div className="door-camera">
      {on && <video ref={video} muted playsInline aria-label={t('door.camera')} />}
      {barred && (
        <Note tone="warn" live="status" title={t('door.noCamera')}>
          <p>{t('door.noCameraNext')}</p>
        </Note>
      )}
      <Button
        kind={on ? 'plain' : 'primary'}
        wide
        onClick={() => {
          setBarred(false);
          setOn(!on);
        }}
      >
        {t(on ? 'door.cameraOff' : 'door.cameraOn')}
      </Button>
    </div>
  );
}
