/** Whether a text matches a form in which `*` stands for any run of characters, an empty one included. */
export const matchesForm = (form: string, text: string): boolean => {
  if (!form.includes('*')) return text === form;
  const [first = '', ...rest] = form.split('*');
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};
