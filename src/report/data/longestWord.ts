/** How many letters the longest stretch of a text has that no line may break: a hyphen ends one, a no-break space does not. */
export const longestWord = (text: string): number =>
  Math.max(...text.split(/[ \n\t]|(?<=[-\u00ad\u200b])/).map((word) => [...word].length))
