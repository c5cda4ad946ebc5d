import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigation } from 'react-router';
import { SHOWN, toasts, UNDOABLE, type Toast } from './toasts';

/** What somebody does who goes on with the page. */
const GOING_ON = ['keydown', 'wheel', 'touchmove'] as const;

/** The words on what was just done, at the edge of the screen. A pointer or the focus on one keeps it there. */
export function ToastList() {
  const shown = useSyncExternalStore(toasts.watch, toasts.list);
  const here = useLocation().pathname;
  // From when somebody sets out, not from when the page they go to has come.
  const page = useNavigation().location?.pathname ?? here;
  useEffect(() => toasts.turnPage(), [page]);
  useEffect(() => {
    for (const sign of GOING_ON) window.addEventListener(sign, toasts.goOn, { passive: true });
    return () => {
      for (const sign of GOING_ON) window.removeEventListener(sign, toasts.goOn);
    };
  }, []);
  return (
    <div className="toasts" role="status">
      {shown.map((toast) => (
        <Shown key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Shown({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (kept) return undefined;
    const timer = window.setTimeout(() => toasts.drop(toast.id), toast.undo ? UNDOABLE : SHOWN);
    return () => window.clearTimeout(timer);
  }, [kept, toast]);
  const takeBack = () => {
    toast.undo?.();
    toasts.drop(toast.id);
  };
  return (
    <div
      className="toast"
      onPointerEnter={() => setKept(true)}
      onPointerLeave={() => setKept(false)}
      onFocus={() => setKept(true)}
      onBlur={() => setKept(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && <button onClick={takeBack}>{t('frame.undo')}</button>}
      <button aria-label={t('frame.dismiss')} onClick={() => toasts.drop(toast.id)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3L13 13M13 3L3 13" className="cross" />
        </svg>
      </button>
    </div>
  );
}
