import { language, t } from '../../browser/text';
import type { Choice } from '../../customer/rows';

interface Props {
  readonly choices: readonly Choice[];
  /** The words of all needs, of those deleted, too. */
  readonly texts: ReadonlyMap<string, string>;
}

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
  }).format(at);

/** Which need was held to be the greatest, and why, over time; the newest first. */
export const History = ({ choices, texts }: Props) => {
  const words = ({ createdAt, needId, overId, why }: Choice): string => {
    const of = (id: string): string => texts.get(id) ?? t('needGone');
    const chose = [dayOf(createdAt), of(needId), of(overId)];
    return why === '' ? t('needChose', ...chose) : t('needChoseBecause', ...chose, why);
  };
  return (
    <details>
      <summary>{t('needHistory')}</summary>
      <ul class="stack near">
        {choices.toReversed().map((choice) => (
          <li key={choice.id} dir="auto">
            {words(choice)}
          </li>
        ))}
      </ul>
    </details>
  );
};
