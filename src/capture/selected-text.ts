/** The element with the focus, inside of components, too. */
const focusedElement = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** What is selected in the text field that has the focus; null when none has, or nothing is selected there. */
export const fieldText = (): string | null => {
  const field = focusedElement();
  const isField =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type !== 'password');
  if (!isField) return null;
  // Null for the kinds of input that know no selection.
  const { selectionStart: start, selectionEnd: end } = field;
  return start === null || end === null || start === end ? null : field.value.slice(start, end);
};

/** Where the focus is: in this document, in a frame of its, or elsewhere. */
export const focusNow = (): 'here' | 'inFrame' | 'elsewhere' => {
  if (!document.hasFocus()) return 'elsewhere';
  return /^i?frame$/i.test(focusedElement()?.localName ?? '') ? 'inFrame' : 'here';
};
