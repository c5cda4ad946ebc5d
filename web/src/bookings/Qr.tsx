import { useEffect, useState, type ComponentType } from 'react';
import { loadPart } from '../parts';

interface QrProps {
  /** The booking's code, said to those who cannot see the squares. */
  readonly code: string;
  /** What the squares say. */
  readonly text: string;
}

type QrCode = ComponentType<QrProps>;

/** The QR code of a ticket, loaded when a ticket is looked at; the place for it is there from the start. */
export function Qr({ code, text }: QrProps) {
  const [Code, setCode] = useState<QrCode>();
  useEffect(() => {
    let gone = false;
    loadPart(() => import('./QrCode')).then(
      (part) => gone || setCode(() => part.default),
      () => undefined, // The code stands below in letters, which a door can read as well.
    );
    return () => {
      gone = true;
    };
  }, []);
  return <div className="qr-place">{Code && <Code code={code} text={text} />}</div>;
}
