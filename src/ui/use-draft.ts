import { useEffect, useState } from 'preact/hooks';

const drafts = () => import('../customer/drafts');

/**
 * What stands in a field, kept as it is typed: it is there again when the popup was closed, or the
 * browser died.
 */
export const useDraft = (field: string): [text: string, setText: (text: string) => void] => {
  const [text, setText] = useState('');
  useEffect(() => {
    let gone = false;
    void drafts()
      .then(({ readDraft }) => readDraft(field))
      .then((kept) => {
        // Who types faster than the database opens loses neither.
        if (!gone && kept) setText((typed) => (typed === '' ? kept : `${kept}\n${typed}`));
      })
      // The database won't open; whoever saves says so.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [field]);
  return [
    text,
    (next) => {
      setText(next);
      void drafts()
        .then(({ saveDraft }) => saveDraft(field, next))
        .catch(() => undefined);
    },
  ];
};
