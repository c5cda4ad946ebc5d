import { useParams } from 'react-router';
import { useSay } from '../i18n';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { useWays } from '../line/useWays';
import '../styles/line.css';
import '../styles/record.css';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Page } from '../ui/Page';
import { OwnStoryCard } from './OwnStoryCard';
import { RecordFigures } from './RecordFigures';
import { ToldList } from './ToldList';
import { useReading } from './useReading';
import { Verdict } from './Verdict';

/** What a line did, read and checked in the reader's own browser. */
export function RecordPage() {
  const say = useSay();
  const roomId = useParams()['room'] ?? '';
  const { offering, eventPath } = useWays(roomId);
  const thing = thingOfOffering(offering);
  const { t } = useWords(thing);
  const { reading, trouble, looked, again } = useReading(roomId);
  const zone = offering?.place.zone;
  const line = reading?.line;
  return (
    <InWordsOf thing={thing}>
      <Page title={t('record.title')}>
        {offering && <p className="lead">{say(offering.title)}</p>}
        <p>{t('record.text')}</p>
        <Verdict reading={reading} trouble={trouble} looked={looked} onAgain={again} />
        {line && line.seq > 0 && (
          <>
            {line.own && <OwnStoryCard own={line.own} end={line.end} zone={zone} />}
            <RecordFigures line={line} />
            <ToldList told={line.told} zone={zone} />
          </>
        )}
        <Card title={t('record.yourself')}>
          <p>{t('record.yourselfText')}</p>
          <pre className="command">
            <code>{commandFor(roomId)}</code>
          </pre>
          <p className="muted">{t('record.notShown')}</p>
        </Card>
        <p className="row">
          <ButtonLink kind="secondary" to={eventPath}>
            {t('line.backToEvent')}
          </ButtonLink>
        </p>
      </Page>
    </InWordsOf>
  );
}

const commandFor = (roomId: string) =>
  `java -jar hanjul.jar check-line ${window.location.origin}/line/${roomId}`;
