import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import type { Sums } from './money';

interface SumsRow {
  readonly key: string;
  readonly head: string;
  /** Where more is said about it. */
  readonly to?: string;
  readonly sums: Sums;
}

interface SumsTableProps {
  readonly title: string;
  readonly rows: readonly SumsRow[];
}

/** Sums, a row each. On a telephone the name of a row stands above its numbers. */
export function SumsTable({ title, rows }: SumsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="money-table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{title}</span>
            </th>
            <th scope="col">{t('takings.count')}</th>
            <th scope="col">{t('takings.taken')}</th>
            <th scope="col">{t('takings.returned')}</th>
            <th scope="col">{t('takings.net')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, to, sums }) => (
            <tr key={key}>
              <th scope="row">{to ? <Link to={to}>{head}</Link> : head}</th>
              <td>{format.number(sums.made)}</td>
              <td>{format.money(sums.taken)}</td>
              <td>{format.money(sums.returned)}</td>
              <td>{format.money(sums.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
