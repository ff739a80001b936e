import { t } from '../browser/text';
import type { Brief } from '../customer/brief';
import { briefWords, type BriefItem, type BriefPart } from './brief-words';

const Item = ({ text, quoted = false, beside }: BriefItem) => {
  const said = <span dir="auto">{quoted ? t('quoted', text) : text}</span>;
  if (beside === undefined) return said;
  const other = (
    <span class="beside" dir="auto">
      {beside}
    </span>
  );
  return quoted ? (
    <>
      {said} {other}
    </>
  ) : (
    <>
      {other} {said}
    </>
  );
};

const Part = ({ label, kind, items, more }: BriefPart) => {
  if (kind === 'text')
    return (
      <p>
        <b>{label}</b>{' '}
        {items.map((item) => (
          <Item key={item.text} {...item} />
        ))}
      </p>
    );
  const List = kind === 'counted' ? 'ol' : 'ul';
  return (
    <section>
      <h3>{label}</h3>
      <List>
        {items.map((item, n) => (
          <li key={n}>
            <Item {...item} />
          </li>
        ))}
        {more !== undefined && <li class="beside">{more}</li>}
      </List>
    </section>
  );
};

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
        <Part key={part.label} {...part} />
      ))}
    </article>
  );
};
