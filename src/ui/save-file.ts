/** Saves a file where the browser puts downloads. */
export const saveFile = (name: string, parts: BlobPart[], type: string): void => {
  const file = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  // The browser has taken hold of it once this turn is over; long after that it is no longer needed.
  setTimeout(() => {
    URL.revokeObjectURL(file);
  }, 60_000);
};
