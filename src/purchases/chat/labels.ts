/** How much of a label fits on a phone 360 px wide: two buttons in a row, or one. */
export const shortLabel = 15;
export const longLabel = 32;
/** The most that two buttons in a row may have, the sign before the words among it. */
export const pairLabel = 16;
