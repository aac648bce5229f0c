"""Writes the encoder that tells how near two statements are in meaning, as ONNX with int8 weights.

    python export_meaning.py --encoder DIR --out ../model

The encoder is all-MiniLM-L6-v2 as published (Apache-2.0), not trained further: a sentence's vector is the mean of its
tokens' (Reimers and Gurevych 2019). Inputs: ids [1, n], mask [1, n] int64. Output: tokens [1, n, 384].
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
from transformers import AutoModel


class Exported(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids, mask):
        return self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--encoder', required=True)
    p.add_argument('--out', required=True)
    a = p.parse_args()
    encoder = AutoModel.from_pretrained(a.encoder, add_pooling_layer=False).eval()
    ids = torch.randint(1000, 20000, (1, 64))
    axes = {k: {1: 'tokens'} for k in ('ids', 'mask', 'tokens')}
    final = os.path.join(a.out, 'meaning.onnx')
    with tempfile.TemporaryDirectory() as d:
        raw, fused = f'{d}/raw.onnx', f'{d}/fused.onnx'
        torch.onnx.export(Exported(encoder), (ids, torch.ones_like(ids)), raw, dynamo=False, opset_version=17,
                          dynamic_axes=axes, input_names=['ids', 'mask'], output_names=['tokens'])
        config = encoder.config
        fusion = optimizer.optimize_model(raw, 'bert', num_heads=config.num_attention_heads,
                                          hidden_size=config.hidden_size, optimization_options=FusionOptions('bert'))
        print(fusion.get_fused_operator_statistics())
        fusion.save_model_to_file(fused)
        quantize_dynamic(fused, final, weight_type=QuantType.QInt8, per_channel=True,
                         extra_options={'MatMulConstBOnly': True, 'DefaultTensorType': onnx.TensorProto.FLOAT})
    print(final, os.path.getsize(final) // 1024, 'kB')


if __name__ == '__main__':
    main()
