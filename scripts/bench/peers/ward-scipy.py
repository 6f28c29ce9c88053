# Seconds of the processor for Ward and a cut at 3 over a CSV of numbers, without reading it: ward-scipy.py FILE
import sys
import time

try:
    import numpy
    from scipy.cluster.hierarchy import fcluster, linkage
except ImportError:
    sys.exit(3)
x = numpy.loadtxt(sys.argv[1], delimiter=",", skiprows=1)
start = time.process_time()
fcluster(linkage(x, "ward"), 3, "maxclust")
print(time.process_time() - start)
