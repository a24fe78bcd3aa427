package dev.mcpaccess.server.sample;

/** People and programs at the sample companies. */
enum Someone {
  CARLY(1, 2, null),
  AMELIA(1, 1, null),
  GEORGE(2, 4, null),
  /** Only in the project of the hospital. */
  INES(2, 5, null),
  /** At Granite, only in the projects of the lofts and the depot. */
  MORGAN(2, 8, null),
  /** Nobody whom the application knows. */
  STRANGER(2, 77, null),
  READER(2, 81, "READ"),
  WRITER(2, 82, "READ-WRITE"),
  GLOBAL(2, 83, "GLOBAL");

  static final String BRIGHTSIDE = id('1', 1);
  static final String GRANITE = id('1', 2);

  private final int company;
  private final int subject;
  private final String preset;

  Someone(int company, int subject, String preset) {
    this.company = company;
    this.subject = subject;
    this.preset = preset;
  }

  String company() {
    return id('1', company);
  }

  String subject() {
    return id('2', subject);
  }

  /** Which projects a program reaches; null for a person. */
  String preset() {
    return preset;
  }

  /** An id of the sample data: 5 stands for a company, b for a project, c for an issue … */
  static String id(char kind, int number) {
    return "%s0000000-0000-4000-8000-%012d".formatted(kind, number);
  }
}
