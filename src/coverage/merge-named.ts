import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import type { Member, PartyGroups } from './party-groups.js';
import { whySameName } from './same-named.js';
import { holdsOffice, officeAlone } from './same-office.js';

/** Makes one party of those whose names agree, or who alone in the story can be meant. */
export function mergeNamed(groups: PartyGroups): void {
  mergeNames(groups);
  mergeLastNames(groups);
  mergeShortBodies(groups);
  mergeOffices(groups);
}

/** Full names, and names of bodies: each with the first that it agrees with. */
function mergeNames(groups: PartyGroups): void {
  const firsts: number[] = [];
  for (const [i, { name }] of groups.members.entries()) {
    if (name === null || (name.kind === 'person' && name.lower.length < 2)) continue;
    const agreed = firsts
      .map((j) => [j, whySameName(name, groups.members[j]!.name!)] as const)
      .find(([, why]) => why !== null);
    if (agreed) groups.join(i, agreed[0], agreed[1]!);
    else firsts.push(i);
  }
}

/** `The Bank` alone is the one bank of the story, if there is but one. */
function mergeShortBodies(groups: PartyGroups): void {
  for (const [i, { name }] of groups.members.entries()) {
    if (name?.kind !== 'organisation' || name.lower.length !== 1 || !ORGANISATION_NOUNS.has(name.lower[0]!)) continue;
    joinOnly(
      groups,
      i,
      'the only one of that kind in the story',
      ({ name: other }) =>
        other?.kind === 'organisation' && other.lower.length > 1 && other.lower.includes(name.lower[0]!),
    );
  }
}

/** `The harbour master` is the one who is told to be that elsewhere in the story, if there is but one. */
function mergeOffices(groups: PartyGroups): void {
  for (const [i, { found }] of groups.members.entries()) {
    const office = officeAlone(found);
    if (office === null) continue;
    joinOnly(
      groups,
      i,
      'the only one in the story who holds that office',
      (other) => other.name !== null && holdsOffice(other.found.description ?? '', office),
    );
  }
}

/** Joins a member with those that fit, if they are all one party. */
function joinOnly(groups: PartyGroups, i: number, why: string, fits: (other: Member) => boolean): void {
  const found = groups.members.flatMap((other, j) => (fits(other) ? [j] : []));
  if (new Set(found.map((j) => groups.find(j))).size === 1) groups.join(i, found[0]!, why);
}

/** `Sorley` alone is the one person of that last name in the story, if there is but one. */
function mergeLastNames(groups: PartyGroups): void {
  for (const [i, { name }] of groups.members.entries()) {
    if (name === null || name.lower.length !== 1) continue;
    const [last] = name.lower;
    const bearers = groups.members.flatMap((other, j) =>
      other.name !== null &&
      other.name.kind === 'person' &&
      (other.name.lower.length > 1 || j < i) &&
      other.name.lower.at(-1) === last
        ? [j]
        : [],
    );
    const parties = new Set(bearers.map((j) => groups.find(j)));
    if (parties.size === 1) groups.join(i, bearers[0]!, 'the only one of that last name in the story');
  }
}
