import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offering } from '../api/types';
import { EventView } from '../catalog/EventView';
import { useSay } from '../i18n';
import { DeskPage } from '../operator/DeskPage';
import '../styles/owner.css';
import { Loaded } from '../ui/Loading';
import { Note } from '../ui/Note';
import { toasts } from '../ui/toasts';
import { PublishButton } from './PublishButton';
import { useOffering } from './useOffering';

/** An offering as guests will see it, while only those who manage it can. */
export function PreviewPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { query, path } = useOffering();
  const title = query.data ? say(query.data.title) : t('owner.offering');
  return (
    <DeskPage title={t('preview.title')} up={{ to: path, label: title }}>
      <Loaded query={query}>{(offering) => <Preview offering={offering} />}</Loaded>
    </DeskPage>
  );
}

function Preview({ offering }: { readonly offering: Offering }) {
  const { t } = useTranslation();
  const say = useSay();
  const seen = offering.state === 'PUBLISHED';
  /** Nothing leads on from here: what it leads to is not there for guests yet. */
  const stay = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('a, button')) return;
    event.preventDefault();
    event.stopPropagation();
    toasts.say(t('preview.stays'));
  };
  return (
    <>
      <Note tone="accent" title={t(seen ? 'preview.seen' : 'preview.unseen')}>
        {!seen && <PublishButton offering={offering} kind="primary" />}
      </Note>
      <section className="preview" aria-label={t('preview.title')} onClickCapture={stay}>
        <h2 className="preview-title">{say(offering.title)}</h2>
        <EventView offering={offering} />
      </section>
    </>
  );
}
