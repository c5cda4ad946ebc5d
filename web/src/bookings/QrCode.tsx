import { useTranslation } from 'react-i18next';
import { qrModules } from './qrModules';

/** A booking's ticket for a reader at the door; to those who cannot see it, its code. */
export default function QrCode({ code, text }: { readonly code: string; readonly text: string }) {
  const { t } = useTranslation();
  const modules = qrModules(text);
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('booking.qr', { code })}
    >
      <path d={path} />
    </svg>
  );
}
