import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownAccount } from '../api/endpoints';
import { toasts } from '../ui/toasts';

/** The browser opens the address by itself, which cannot renew a sign-in; so that is made sure of first. */
export function FileLink({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  const open = useMutation({
    mutationFn: ownAccount,
    onSuccess: () => window.location.assign(href),
    onError: () => toasts.say(t('guests.fileLater')),
  });
  return (
    <p className="money-way">
      <a
        className="button secondary"
        href={href}
        onClick={(event) => {
          event.preventDefault();
          if (!open.isPending) open.mutate();
        }}
      >
        {t('takings.file')}
      </a>
    </p>
  );
}
