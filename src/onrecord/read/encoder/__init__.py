"""The learned reader's encoder: weights, tokenizer, session. Empty until weights are trained; the rules read."""
