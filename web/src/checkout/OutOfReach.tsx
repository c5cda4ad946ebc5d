import { useTranslation } from 'react-i18next';
import { useOnline } from './useOnline';

interface OutOfReachProps {
  /** Who cannot be heard, where it is not our server. */
  readonly title?: string | undefined;
  /** What is safe meanwhile, and what happens next. */
  readonly children: string;
}

/** Says that the server, or another one, cannot be heard just now, and what that means here. It goes by itself. */
export function OutOfReach({ title, children }: OutOfReachProps) {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div className="note warn reach" role="status" data-testid="out-of-reach">
      <p className="strong">{title ?? t(online ? 'checkout.noAnswer' : 'checkout.offline')}</p>
      <p>{children}</p>
    </div>
  );
}
