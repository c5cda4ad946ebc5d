import { useTranslation } from 'react-i18next';
import { groups } from './description';
import { OperationCard } from './OperationCard';
import { useMeantPart } from './useMeantPart';

const anchorOf = (group: string) => group.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Groups as the description names them, and the texts that name them for people. */
const NAMES = {
  'Accounts and sign-in': 'accounts',
  'What is on': 'programme',
  'Places and seating plans': 'places',
  'The line': 'line',
  'What is free': 'free',
  'Hold, pay, book': 'booking',
  Payment: 'payment',
  'The server': 'server',
  Owners: 'owners',
  Operators: 'operators',
} as const;

/** Every operation by its group; with the document that they come from, which is large. */
export default function OperationList({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  useMeantPart();
  const shown = groups.map((group) => {
    const name = NAMES[group.name as keyof typeof NAMES];
    return { ...group, anchor: anchorOf(group.name), title: name ? t(`docs.group.${name}`) : group.name };
  });
  return (
    <>
      <nav className="index" aria-label={t('docs.groups')}>
        {shown.map(({ name, anchor, title }) => (
          <a key={name} className="chip" href={`#${anchor}`}>
            {title}
          </a>
        ))}
      </nav>
      {shown.map(({ name, anchor, title, operations }) => (
        <section key={name} aria-labelledby={anchor}>
          <h2 id={anchor}>{title}</h2>
          {operations.map((operation) => (
            <OperationCard key={operation.id} operation={operation} token={token} />
          ))}
        </section>
      ))}
    </>
  );
}
