import { type Encoder, openEncoder } from '../meaning/encoder.js';

let encoder: Promise<Encoder> | undefined;

/** The encoder of meanings that ships, loaded once, when something is first to be compared. */
export const shippedEncoder = (): Promise<Encoder> => (encoder ??= openEncoder());
