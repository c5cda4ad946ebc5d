import { useState, type ReactNode } from 'react';
import { NO_ANSWER, Problem } from '../api/problem';
import { timeLeft } from '../time/countdown';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Countdown } from '../ui/Countdown';
import { Dialog } from '../ui/Dialog';
import { Empty } from '../ui/Empty';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { Figure } from '../ui/Figure';
import { LineTrack } from '../ui/LineTrack';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { Steps } from '../ui/Steps';
import { Tabs } from '../ui/Tabs';
import { toasts } from '../ui/toasts';
import './dev.css';

const TONES = ['neutral', 'accent', 'good', 'warn', 'bad'] as const;
const LOOKS = [
  { id: 'map', label: 'Map' },
  { id: 'list', label: 'List' },
] as const;

/** Every component of the product in its states, for those who work on the pages. In development only. */
export function ComponentsPage() {
  return (
    <Page title="Components">
      <Story name="Button">
        <p className="row">
          <Button>Primary</Button>
          <Button kind="secondary">Secondary</Button>
          <Button kind="danger">Danger</Button>
          <Button kind="plain">Plain</Button>
          <Button disabled>Disabled</Button>
          <Button busy>Under way</Button>
          <ButtonLink to="/">A way on</ButtonLink>
        </p>
        <Button wide>As wide as it stands</Button>
      </Story>
      <Story name="Chip">
        <p className="row">
          {TONES.map((tone) => (
            <Chip key={tone} tone={tone}>
              {tone}
            </Chip>
          ))}
        </p>
      </Story>
      <Story name="Note">
        {TONES.map((tone) => (
          <Note key={tone} tone={tone} title={`What has happened (${tone})`}>
            <p>What can be done now.</p>
          </Note>
        ))}
        <ProblemNote error={new Problem(NO_ANSWER, 0, undefined, undefined)} onRetry={() => undefined} />
      </Story>
      <Story name="Card">
        <Card title="With a heading">
          <p>What belongs together.</p>
        </Card>
      </Story>
      <Story name="Figure and line">
        <Card kind="hero">
          <Figure label="Your place in the line" size="hero">
            1,204
          </Figure>
          <LineTrack at={0.35} />
          <LineTrack at={0.35} still />
          <LineTrack at={1} open />
        </Card>
      </Story>
      <Story name="Countdown">
        <Countdown left={timeLeft(92_000_000, 0)} label="Until the sale opens" />
        <Countdown left={timeLeft(45_000, 0)} label="Time to pay" urgent />
      </Story>
      <Story name="Steps">
        <Steps at="pay" />
      </Story>
      <Story name="Field">
        <Field label="Name" hint="As on your ticket" defaultValue="Kim" />
        <Field label="E-mail" complaint="This is not an address." defaultValue="kim@" />
      </Story>
      <Story name="TextArea">
        <TextArea label="Description" hint="Two sentences" defaultValue="A winter night." />
      </Story>
      <Story name="Choice">
        <Choice legend="Kind" name="kind" options={[{ value: 'a', label: 'Performance' }]} />
      </Story>
      <Story name="Select">
        <Select label="Place" options={[{ value: 'a', label: 'Arts Hall' }]} />
      </Story>
      <TabsStory />
      <DialogStory />
      <Story name="Toast">
        <p className="row">
          <Button onClick={() => toasts.say('Saved')}>Say</Button>
          <Button onClick={() => toasts.say('Room paused', () => toasts.say('As before'))}>
            With a way back
          </Button>
        </p>
      </Story>
      <Story name="Empty">
        <Empty title="No bookings yet" text="What you book shows up here.">
          <ButtonLink to="/">See what is on</ButtonLink>
        </Empty>
      </Story>
      <Story name="Loading">
        <Loading />
        <Loading shape="cards" />
        <Loading shape="figure" />
      </Story>
    </Page>
  );
}

function Story({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="story" data-story={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function TabsStory() {
  const [look, setLook] = useState<(typeof LOOKS)[number]['id']>('map');
  return (
    <Story name="Tabs">
      <Tabs label="How to look at it" tabs={LOOKS} chosen={look} onChoose={setLook}>
        <p>The {look}.</p>
      </Tabs>
    </Story>
  );
}

function DialogStory() {
  const [asking, setAsking] = useState(false);
  return (
    <Story name="Dialog">
      <Button onClick={() => setAsking(true)}>Ask</Button>
      {asking && (
        <Dialog title="Leave the line?" onClose={() => setAsking(false)}>
          <p>Your place cannot be had back.</p>
          <p className="row">
            <Button onClick={() => setAsking(false)}>Stay</Button>
            <Button kind="danger" onClick={() => setAsking(false)}>
              Leave
            </Button>
          </p>
        </Dialog>
      )}
    </Story>
  );
}
