/** How a closed community is named among actors, and how large its mark is. */
export const markOf = (key: string): string => `community:${key}`;

/** The radius in pixels: the area grows with the count. */
export const markSize = (count: number): number => 11 + 1.5 * Math.sqrt(count);
