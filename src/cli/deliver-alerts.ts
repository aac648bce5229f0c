import { AlertDelivery } from '../desk/alert-delivery.js';
import type { Problem } from '../desk/material.js';
import { systemClock } from '../fetching/clock.js';
import { postJson } from '../fetching/post.js';
import type { Library } from '../library/open.js';

/** Tells whom alerts are for. @returns what could not be delivered */
export async function deliverAlerts(library: Library, allowPrivate: boolean): Promise<readonly Problem[]> {
  const post = (address: string, json: string) => postJson(address, json, { allowPrivate });
  return (await new AlertDelivery(library, { post, clock: systemClock }).deliver()).problems;
}
