/** The word pieces of the model: `##` before a piece that goes on with a word. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly begin: number;
  readonly end: number;
}

/**
 * @param list the content of a BERT `vocab.txt`: one piece a line, its id the line's number from 0
 * @throws Error if one of the pieces [UNK], [CLS], [SEP] is missing
 */
export function parseVocabulary(list: string): Vocabulary {
  const ids = new Map(list.split('\n').map((piece, id) => [piece.replace(/\r$/, ''), id]));
  const idOf = (piece: string) => {
    const id = ids.get(piece);
    if (id === undefined)
      throw new Error(`the vocabulary has no ${piece}: it is not the one that belongs to the model`);
    return id;
  };
  return { ids, unknown: idOf('[UNK]'), begin: idOf('[CLS]'), end: idOf('[SEP]') };
}
