import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from './material.js';

/** One thing to read, named by a person or found in a folder. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'stdin' };

/** Endings in a folder that are never articles: asked for by name, they are read (or refused by content). */
const SKIPPED = /\.(png|jpe?g|gif|webp|svg|ico|css|m?js|ts|map|woff2?|ttf|zip|mp[34]|ann)$/i;

/**
 * The inputs that paths, folders (recursive, hidden files left out), globs, `-` and addresses stand for, each once, in
 * the order named and within a folder by name; and the names that stand for nothing.
 */
export async function findInputs(
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === '-') inputs.set(name, { kind: 'stdin' });
    else if (/^[a-z][a-z+.-]+:\/\//i.test(name)) inputs.set(name, { kind: 'address', address: name });
    else {
      const found = await filesAt(name);
      problems.push(...found.problems);
      for (const path of found.files) inputs.set(path, { kind: 'file', path });
    }
  }
  return { inputs: [...inputs.values()], problems };
}

interface Files {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const nothing = (from: string, message: string): Files => ({ files: [], problems: [{ from, message }] });

async function filesAt(name: string): Promise<Files> {
  const status = await stat(name).catch((error: NodeJS.ErrnoException) => error);
  if (!(status instanceof Error)) {
    if (!status.isDirectory()) return { files: [name], problems: [] };
    const found = await filesIn(name);
    return found.files.length + found.problems.length > 0 ? found : nothing(name, 'no files to read in this folder');
  }
  if (status.code === 'ENOENT' && isDynamicPattern(name)) {
    const files = await glob(name, { dot: false, onlyFiles: true });
    return files.length > 0 ? { files: files.sort(), problems: [] } : nothing(name, 'no file matches this pattern');
  }
  return nothing(name, whyNot(status));
}

/** All files below a folder; one that may not be opened is a problem and the others are read. */
async function filesIn(folder: string): Promise<Files> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) {
      problems.push({ from: next, message: whyNot(entries) });
      continue;
    }
    for (const entry of entries) {
      const path = join(next, entry.name);
      // ~$draft.docx is who has draft.docx open
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() && !SKIPPED.test(entry.name)) files.push(path);
    }
  }
  return { files: files.sort(), problems };
}

/** Why a file or folder can't be read, in a person's words. */
export function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file or folder';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read: permission denied';
  return error.message;
}

/** The id of an article that has none of its own: the file's name without its ending (and without `.gz`). */
export function idOfFile(path: string): string {
  const name = basename(path).replace(/\.gz$/i, '');
  return name.slice(0, name.length - extname(name).length) || name;
}
