import { t } from '../browser/text';
import type { BriefItem, BriefPart as Words } from './brief-words';

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

/** One part of a brief: its label, and what is known. */
export const BriefPart = ({ label, kind, items, more }: Words) => {
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
