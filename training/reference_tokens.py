"""Prints what the reference tokenizer makes of texts, one JSON line each, for eval/tokens.mjs to compare with ours.

    python reference_tokens.py --tokenizer DIR FILE.txt ... > tokens.jsonl

Offsets are turned from code points into UTF-16 units.
"""
import argparse
import json

from data import load_tokenizer


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('files', nargs='+')
    a = p.parse_args()
    tok = load_tokenizer(a.tokenizer)
    for file in a.files:
        with open(file, encoding='utf8', newline='') as f:
            text = f.read()
        e = tok.encode(text, add_special_tokens=False)
        units = [0]
        for char in text:
            units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
        spans = [[units[s], units[t]] for s, t in e.offsets]
        print(json.dumps({'file': file, 'ids': e.ids, 'spans': spans}))


if __name__ == '__main__':
    main()
