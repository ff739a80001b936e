/** `/%6Dail` is `/mail` to a server; what can't be decoded stays as it is. */
export const decode = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
