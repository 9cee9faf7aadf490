# Shares documents among the machines of a Spark cluster: JSON Lines of documents in, records out.
# spark-submit extract.py documents.jsonl records
import os
import sys

from pyspark.sql import SparkSession

documents, records = sys.argv[1:]
spark = SparkSession.builder.appName("csc").getOrCreate()
(
    spark.sparkContext.textFile(documents, minPartitions=8)
    # pipe gives the program no environment of its own accord, so that neither csc nor node would be found.
    .pipe(
        "csc extract - --stdin-name documents.jsonl --format jsonl",
        env={"PATH": os.environ["PATH"]},
        checkCode=True,
    )
    .filter(lambda line: not line.startswith('{"record":"run"'))
    .saveAsTextFile(records)
)
spark.stop()
