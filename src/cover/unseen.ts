/** Does something while nothing of the page is drawn: for the few milliseconds that it takes to ask. */
export const unseen = async (task: () => Promise<void>): Promise<void> => {
  const { style } = document.documentElement;
  const [before, priority] = [
    style.getPropertyValue('visibility'),
    style.getPropertyPriority('visibility'),
  ];
  style.setProperty('visibility', 'hidden', 'important');
  try {
    await task();
  } finally {
    style.setProperty('visibility', before, priority);
  }
};
