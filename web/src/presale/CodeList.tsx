import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { SaveNote } from '../owner/SaveNote';
import { useSave } from '../owner/useSave';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Loaded } from '../ui/Loading';
import { accessCodes, withdrawCode, type AccessCode } from './presale';

/** All codes of a sale: how often each was used, and the way to withdraw it. */
export function CodeList({ saleId, over }: { readonly saleId: string; readonly over: boolean }) {
  const { t } = useTranslation();
  const codes = useInfiniteQuery({
    queryKey: ['desk', 'codes', saleId],
    queryFn: ({ pageParam }) => accessCodes(saleId, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next || undefined,
  });
  const withdraw = useSave(
    (code: string) => withdrawCode(saleId, code),
    () => undefined,
  );
  return (
    <Loaded query={codes}>
      {({ pages }) => {
        const all = pages.flatMap(({ items }) => items);
        if (all.length === 0) return <p className="muted">{t('presale.noCodes')}</p>;
        return (
          <>
            <h3>{t('presale.codes')}</h3>
            <SaveNote error={withdraw.error} conflict={withdraw.conflict} />
            <ul className="presale-codes">
              {all.map((code) => (
                <CodeLine
                  key={code.code}
                  code={code}
                  onWithdraw={over ? undefined : () => withdraw.mutate(code.code)}
                />
              ))}
            </ul>
            {codes.hasNextPage && (
              <Button
                kind="secondary"
                busy={codes.isFetchingNextPage}
                onClick={() => void codes.fetchNextPage()}
              >
                {t('presale.more')}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface CodeLineProps {
  readonly code: AccessCode;
  readonly onWithdraw: (() => void) | undefined;
}

function CodeLine({ code, onWithdraw }: CodeLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <code>{code.code}</code>
      <span className="small muted">
        {t('presale.used', { used: format.number(code.used), uses: format.number(code.uses) })}
        {code.note && ` · ${code.note}`}
      </span>
      {code.withdrawn ? (
        <Chip>{t('presale.withdrawn')}</Chip>
      ) : (
        onWithdraw && (
          <Button
            kind="plain"
            aria-label={t('presale.withdrawWhich', { code: code.code })}
            onClick={onWithdraw}
          >
            {t('presale.withdraw')}
          </Button>
        )
      )}
    </li>
  );
}
