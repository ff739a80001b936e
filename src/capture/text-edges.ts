const selectedIn = (range: Range, node: Text): readonly [from: number, to: number] => [
  node === range.startContainer ? range.startOffset : 0,
  node === range.endContainer ? range.endOffset : node.data.length,
];

/** The text nodes in which something of the range is to be read, in order. */
const textNodes = (range: Range): Text[] => {
  const ancestor = range.commonAncestorContainer;
  if (ancestor instanceof Text) return [ancestor];
  const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (range.intersectsNode(node) && /\S/.test(node.data.slice(...selectedIn(range, node))))
      nodes.push(node);
  }
  return nodes;
};

/**
 * The same range with both ends in text, as dragging the mouse leaves it. A triple click and “Select all”
 * end in elements, and there the generator takes the wrong words. Null where no text is selected.
 */
export const betweenTexts = (range: Range): Range | null => {
  const nodes = textNodes(range);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  const inText = document.createRange();
  inText.setStart(first, selectedIn(range, first)[0]);
  inText.setEnd(last, selectedIn(range, last)[1]);
  return /[\p{L}\p{N}]/u.test(inText.toString()) ? inText : null;
};
