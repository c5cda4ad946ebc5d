import { useTranslation } from 'react-i18next';
import { qrModules } from './qrModules';

/** A booking's code for a reader at the door. */
export default function QrCode({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const modules = qrModules(code);
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
