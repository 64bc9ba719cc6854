/** Half-open range of byte offsets: `start` is inside, `end` is not. */
export type Span = { readonly start: number; readonly end: number };

export const span = (start: number, end: number): Span => ({ start, end });

export const spanLength = (at: Span): number => at.end - at.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
