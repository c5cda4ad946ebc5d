import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { signOut } from '../api/endpoints';
import { Button } from '../ui/Button';
import { hereAsNext } from './next';

/** Signs out, and in again as somebody who may be here. */
export function OtherAccount() {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => navigate(`/sign-in?next=${hereAsNext(location)}`),
  });
  return (
    <Button kind="secondary" busy={leave.isPending} onClick={() => leave.mutate()}>
      {t('signIn.otherAccount')}
    </Button>
  );
}
