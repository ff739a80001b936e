import { t } from '../browser/text';
import type { Brief } from '../customer/brief';
import { BriefPart } from './brief-part';
import { briefWords } from './brief-words';

/** A brief as a sheet of paper. */
export const BriefSheet = ({ brief }: { readonly brief: Brief }) => {
  const { title, visit, parts } = briefWords(brief);
  return (
    <article class="brief-sheet" aria-label={t('place_brief')}>
      <h2 dir="auto">{title}</h2>
      {visit && (
        <p class="beside" dir="auto">
          {visit}
        </p>
      )}
      {parts.map((part) => (
        <BriefPart key={part.label} {...part} />
      ))}
    </article>
  );
};
