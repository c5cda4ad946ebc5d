import { useTranslation } from 'react-i18next';
import type { Offering } from '../api/types';
import { Button, type ButtonKind } from '../ui/Button';
import { toasts } from '../ui/toasts';
import { showOffering } from './offerings';
import { SaveNote } from './SaveNote';
import { useSave } from './useSave';

/** Shows an offering to guests, or takes it back. */
export function PublishButton({
  offering,
  kind,
}: {
  readonly offering: Offering;
  readonly kind: ButtonKind;
}) {
  const { t } = useTranslation();
  const shown = offering.state === 'PUBLISHED';
  const save = useSave(
    (published: boolean) => showOffering(offering, published),
    ({ state }) => toasts.say(t(`owner.nowShown.${state}`)),
  );
  return (
    <>
      <SaveNote error={save.error} conflict={save.conflict} />
      <p className="row">
        <Button kind={kind} busy={save.isPending} onClick={() => save.mutate(!shown)}>
          {t(shown ? 'owner.withdraw' : 'owner.publish')}
        </Button>
      </p>
    </>
  );
}
