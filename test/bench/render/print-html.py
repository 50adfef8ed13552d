"""Prints an HTML file with weasyprint, and writes what the process needed to the file named by USAGE."""

import json
import os
import resource
import sys

from weasyprint import HTML

source, target = sys.argv[1:]
HTML(source, base_url=".").write_pdf(target, variant="pdf/ua-1")
used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["USAGE"], "w") as usage:
    json.dump({"cpu": used.ru_utime + used.ru_stime, "mebibytes": used.ru_maxrss / 1024}, usage)
