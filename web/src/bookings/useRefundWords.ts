import { useTranslation } from 'react-i18next';

/** How a share of the price is said. */
export function useRefundWords(): { readonly share: (percent: number) => string } {
  const { t } = useTranslation();
  return {
    share: (percent) => {
      if (percent === 100) return t('refunds.share.full');
      return percent === 0 ? t('refunds.share.none') : t('refunds.share.part', { percent });
    },
  };
}
