/** A stream, and where its bytes go. */
export type InflateRequest = {
  source: Uint8Array;
  /** Where the stream starts, and where it must have ended. At least `SLACK` more bytes stand in `source` behind the stream. */
  from: number;
  limit: number;
  target: Uint8Array;
  at: number;
  /** Exactly so many bytes must come out. One byte more must stand in `target`, and may be overwritten when the stream is bad. */
  size: number;
};

/** Bytes that are looked at behind a stream without being used. A pack has them: its checksum. */
export const SLACK = 16;

/** Inflates zlib streams one after the other. */
export interface StreamInflater {
  /** Returns the position behind the stream; -1 when it is damaged, cut off or not of the declared size. Never throws. */
  inflate(request: InflateRequest): number;
  /** Why the last stream was refused. */
  readonly fault: string;
}
