"""Writes the trained model as ONNX with int8 weights, as the program reads it.

    python export.py --encoder DIR --model OUT/model.pt --out ../model [--fp32]

Inputs: ids, features, mask [B, n] int64; floor [1] float32. Outputs: cues [B, n], the probability of each token to be
an anchor; anchors [A, 2], row and column of those above the floor; scores [A, n, 6]: role probabilities (none, source,
content, cue) and those of a content's start and end.
"""
import argparse
import os
import tempfile

import onnx
import torch
import torch.nn as nn
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

from model import Model


class Exported(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.m = model

    def forward(self, ids, features, mask, floor):
        H = self.m.encode(ids, features, mask)
        cues = torch.sigmoid(self.m.cues(H)) * mask
        # the mark at the window's start always counts, for the runtime can't multiply no rows; readers leave it out
        anchors = torch.cat([torch.zeros(1, 2, dtype=torch.long), torch.nonzero(cues > floor)])
        P = self.m.pair(H, anchors[:, 0], anchors[:, 1])
        return cues, anchors, torch.cat([P[..., :4].softmax(-1), P[..., 4:].sigmoid()], -1)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--encoder', required=True)
    p.add_argument('--model', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--fp32', action='store_true', help='without the int8 step, to measure what it costs')
    a = p.parse_args()
    model = Model(a.encoder, trained=False)
    model.load_state_dict(torch.load(a.model))
    model.eval()
    n, rows = 64, 2
    ids = torch.randint(1000, 20000, (rows, n))
    example = (ids, torch.zeros_like(ids), torch.ones_like(ids), torch.tensor([0.0]))
    names = dict(input_names=['ids', 'features', 'mask', 'floor'], output_names=['cues', 'anchors', 'scores'])
    axes = {k: {0: 'batch', 1: 'tokens'} for k in ('ids', 'features', 'mask', 'cues')}
    axes |= {'anchors': {0: 'found'}, 'scores': {0: 'found', 1: 'tokens'}}
    os.makedirs(a.out, exist_ok=True)
    final = os.path.join(a.out, 'attribution.onnx')
    with tempfile.TemporaryDirectory() as d:
        raw, fused = f'{d}/raw.onnx', f'{d}/fused.onnx'
        torch.onnx.export(Exported(model), example, raw, dynamo=False, opset_version=17, dynamic_axes=axes, **names)
        options = FusionOptions('bert')
        config = model.encoder.config
        fusion = optimizer.optimize_model(raw, 'bert', num_heads=config.num_attention_heads,
                                          hidden_size=config.hidden_size, optimization_options=options)
        print(fusion.get_fused_operator_statistics())
        fusion.save_model_to_file(fused)
        if a.fp32:
            onnx.save(onnx.load(fused), final)
        else:
            # the pair head stays in floats: it is a twentieth of the work, and small numbers decide there
            head = [x.name for x in onnx.load(fused).graph.node if '/pair/' in x.name or '/cue/' in x.name]
            quantize_dynamic(fused, final, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=head,
                             extra_options={'MatMulConstBOnly': True, 'DefaultTensorType': onnx.TensorProto.FLOAT})
    print(final, os.path.getsize(final) // 1024, 'kB')


if __name__ == '__main__':
    main()
