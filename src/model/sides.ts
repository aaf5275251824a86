/** How many services fit side by side. */
export const MOST_SIDES = 4;
