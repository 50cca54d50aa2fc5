"""The job with scikit-learn: keyness (G2) of speaker A against B over Snowball stems, each distinct form stemmed once.

sklearn_keyness.py CORPUS.jsonl STOPWORDS OUT.csv
"""
import csv
import json
import sys

import numpy as np
import scipy.sparse as sp
import Stemmer
from sklearn.feature_extraction.text import CountVectorizer

corpus, stop_file, out = sys.argv[1:4]
stop = open(stop_file, encoding="utf-8").read().split()
sides = []


def texts():
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            sides.append(record["respondent"] == "A")
            yield record["text"]


vectorizer = CountVectorizer(lowercase=True, token_pattern=r"(?u)[^\W_]+", stop_words=stop)
counts = vectorizer.fit_transform(texts())
stems = Stemmer.Stemmer("swedish").stemWords(list(vectorizer.get_feature_names_out()))
names, place = np.unique(stems, return_inverse=True)
merge = sp.csr_matrix((np.ones(len(stems), dtype=np.int64), (np.arange(len(stems)), place)), shape=(len(stems), len(names)))
counts = counts @ merge
is_a = np.array(sides)
a, b = (np.asarray(counts[side].sum(axis=0)).ravel().astype(float) for side in (is_a, ~is_a))
c, d = a.sum() - a, b.sum() - b
n = a + b + c + d


def part(observed, expected):
    return observed * np.log(np.where(observed > 0, observed / expected, 1))


g2 = 2 * (part(a, (a + b) * (a + c) / n) + part(b, (a + b) * (b + d) / n) + part(c, (c + d) * (a + c) / n) + part(d, (c + d) * (b + d) / n))
with open(out, "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(["term", "target", "reference", "g2"])
    for i in np.argsort(-g2)[:50]:
        writer.writerow([names[i], int(a[i]), int(b[i]), g2[i]])
