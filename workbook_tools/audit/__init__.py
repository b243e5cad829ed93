"""What a finished report states, place by place: tables typed, rows bound, sentences read.

Reading gives paragraphs and tables; here they get their headings, captions, columns and rows, and
every figure that can be bound becomes a fact. Rules judge the facts (rules/); what cannot be bound
is counted and never judged.
"""
