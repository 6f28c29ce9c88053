# Seconds of the processor for Ward into 3 classes over a CSV of numbers, without reading it: ward-sklearn.py FILE
import sys
import time

try:
    import numpy
    from sklearn.cluster import AgglomerativeClustering
except ImportError:
    sys.exit(3)
x = numpy.loadtxt(sys.argv[1], delimiter=",", skiprows=1)
start = time.process_time()
AgglomerativeClustering(n_clusters=3, linkage="ward").fit(x)
print(time.process_time() - start)
