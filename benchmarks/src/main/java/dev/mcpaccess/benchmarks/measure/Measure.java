package dev.mcpaccess.benchmarks.measure;

/** What is measured of each request. */
public enum Measure {
  SERVER_CPU("CPU of the server"),
  DATABASE_CPU("CPU of PostgreSQL"),
  CPU("CPU of both"),
  TIME("response time");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
