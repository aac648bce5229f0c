import type { Page } from '../library/page.js';
import type { Material } from './material.js';

/** What a material is kept as, so that it can be read again and is known when it comes again (by `pageHash`). */
export function pageOfMaterial(material: Material): Page {
  const bare = { origin: material.from, name: null, url: null, contentType: null, item: null };
  if (material.kind === 'row') return { ...bare, kind: 'row', bytes: new TextEncoder().encode(material.json) };
  const { name = null, url = null } = material;
  if (material.kind === 'words')
    return { ...bare, kind: 'words', bytes: new TextEncoder().encode(material.words), name, url };
  const { bytes, contentType = null, item = null, isFeedText } = material;
  return { ...bare, kind: isFeedText ? 'item' : 'bytes', bytes, name, url, contentType, item };
}

/**
 * The material that a page was kept of, to be read again.
 * @param id the reading's
 */
export function materialOfPage({ kind, bytes, origin, ...known }: Page, id: string): Material {
  if (kind === 'row') return { kind, from: origin, line: 1, json: new TextDecoder().decode(bytes) };
  const { name, url, contentType, item } = known;
  const place = { id, from: origin, ...(name === null ? {} : { name }), ...(url === null ? {} : { url }) };
  if (kind === 'words') return { kind, words: new TextDecoder().decode(bytes), ...place };
  const told = { ...(contentType === null ? {} : { contentType }), ...(item === null ? {} : { item }) };
  return { kind: 'bytes', bytes, ...place, ...told, ...(kind === 'item' ? { isFeedText: true } : {}) };
}
